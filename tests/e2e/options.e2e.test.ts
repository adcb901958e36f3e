import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED } from './drafts';
import { askFirefox } from './firefox-inside';
import { Session } from './session';
import { x } from './sites';
import { until } from './until';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const LIGHT = 'rgb(255, 253, 249)';
const DARK = 'rgb(31, 34, 42)';
const WIDE = { width: 1000, height: 900 };
const NARROW = { width: 320, height: 800 };

const shoot = (page: Page, name: string) => page.screenshot({ path: `shots/${name}.png`, fullPage: true });
const widerThanPage = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const CONTROLS = 'main :is(a[href], button, input, select, summary):not(:disabled)';
const byText = (words: string) => `::-p-text(${words})`;

/** The browser's own pages too, where its keys are changed. */
async function addressesOpen({ name, launched: { browser } }: Session): Promise<string> {
  if (name === 'chrome')
    return browser
      .targets()
      .map((target) => target.url())
      .join(' ');
  return String(await askFirefox(browser, '() => window.gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec).join(" ")'));
}
const KEYS_ARE_CHANGED_AT = { chrome: 'chrome://extensions/shortcuts', firefox: 'about:addons' };

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  const open = async (path: string) => {
    const page = await openExtensionPage(session, path);
    await page.setViewport(WIDE);
    return page;
  };
  const keptSettings = async () => ((await session.kept()) as { settings?: Record<string, unknown> }).settings ?? {};
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  beforeEach(() => session.forgetAttention());
  afterAll(() => session?.close());

  it('the options say what is in force, and fit in 320 pixels in light and dark', async () => {
    const page = await open('/options.html');
    const text = await until('the rules in force', 5000, async () => {
      const shown = await page.evaluate(() => document.body.innerText);
      return shown.includes('Oak Field') ? shown : null;
    });
    for (const words of [
      'Oak Field',
      'You have added no site of your own.',
      'Nothing. All the choices on this page are yours.',
      'Quiet Word has no server.',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('monitors');
    await shoot(page, `${browser}-options`);
    await page.setViewport(NARROW);
    expect(await widerThanPage(page)).toBe(0);
    await shoot(page, `${browser}-options-narrow`);
    await page.close();
  });

  it('the appearance follows the person’s choice, on this page and the next', async () => {
    const page = await open('/options.html');
    await page.waitForSelector('select');
    expect(await paper(page)).toBe(LIGHT);
    await page.select('select', 'dark');
    await until('the dark', 3000, async () => ((await paper(page)) === DARK ? true : null));
    await shoot(page, `${browser}-options-dark`);
    const popup = await open('/popup.html');
    await until('the dark popup', 3000, async () => ((await paper(popup)) === DARK ? true : null));
    await popup.close();
    await page.select('select', 'light');
    await until('the light', 3000, async () => ((await paper(page)) === LIGHT ? true : null));
    await page.close();
  });

  it('the look at privacy settings remembers ticks and nothing else, and the popup asks once a term', async () => {
    const page = await open('/options.html');
    await page.waitForSelector('.chip');
    await page.locator('.chip ::-p-text(Facebook)').click();
    await page.waitForSelector('[aria-label="Privacy settings on Facebook"]');
    for (const box of await page.$$('.checks .tick input')) await box.click();
    await until('the ticks', 3000, async () => (JSON.stringify(await keptSettings()).includes('facebook/contacts') ? true : null));
    await shoot(page, `${browser}-checkup`);
    const { checkup } = (await keptSettings()) as { checkup: Record<string, unknown> };
    expect(checkup).toMatchObject({ sites: ['facebook'], ticks: ['facebook/privacy', 'facebook/contacts'] });

    const inTerm = (await page.$(byText('Done for this term'))) !== null;
    const popup = await open('/popup.html');
    await popup.waitForSelector('.attention');
    const asks = async () => (await popup.evaluate(() => document.body.innerText)).includes('This term: a look');
    expect(await asks()).toBe(inTerm);
    await shoot(popup, `${browser}-popup-attention`);
    if (inTerm) {
      await page.bringToFront();
      await page.locator(byText('Done for this term')).click();
      await until('no more asking', 3000, async () => ((await asks()) ? null : true));
    }
    await popup.close();
    await page.close();
  });

  it('a pause from the popup holds, and is over when the person says so', () =>
    session.on(x, async (page) => {
      const popup = await open('/popup.html');
      await popup.locator(byText('Quiet for today')).click();
      await until('the pause', 3000, async () => (((await keptSettings()).pausedOn as string | null) ? true : null));
      await page.page.bringToFront();
      await page.write(EXCLUDED);
      await page.rest(1500);
      expect((await page.advisory()).kind).toBe('nothing');
      await popup.bringToFront();
      await popup.locator(byText('Start again now')).click();
      await until('the end of the pause', 3000, async () => ((await keptSettings()).pausedOn === null ? true : null));
      await popup.close();
      await page.page.bringToFront();
      await page.write('!');
      await page.untilAdvisory('note');
    }));

  it('what was dismissed can be forgotten', () =>
    session.on(x, async (page) => {
      await page.write(EXCLUDED);
      await page.untilNoteSettles();
      await page.choose('Dismiss this note');
      const options = await open('/options.html');
      await options.waitForSelector(byText('Forget all of it'));
      await options.locator(byText('Forget all of it')).click();
      await until('it to be forgotten', 3000, async () => (JSON.stringify((await keptSettings()).hushed) === '{}' ? true : null));
      await options.close();
    }));

  it('the first run is three screens, offered in the popup and never opened by itself', async () => {
    const pages = await session.launched.browser.pages();
    expect(pages.map((page) => page.url()).filter((url) => url.includes('welcome'))).toEqual([]);
    const popup = await open('/popup.html');
    await popup.waitForSelector('a[href="/welcome.html"]');
    const page = await open('/welcome.html');
    for (const at of [1, 2, 3]) {
      await page.waitForSelector(byText(`${at} of 3`));
      await shoot(page, `${browser}-welcome-${at}`);
      await page.setViewport(NARROW);
      expect(await widerThanPage(page)).toBe(0);
      await page.setViewport(WIDE);
      await page.locator('.choice.first').click();
    }
    await page.waitForSelector(byText('That is all'));
    expect((await keptSettings()).welcomed).toBe(true);
    await until('the popup to stop offering it', 3000, async () => ((await popup.$('a[href="/welcome.html"]')) ? null : true));
    await popup.close();
    await page.close();
  });

  it('the keys are told as they are set in this browser, and one press leads to where they are changed', async () => {
    const page = await open('/options.html');
    const told = () =>
      page.$$eval('.keys-list > div', (lines) =>
        lines.map(
          (line) => [...line.querySelectorAll('kbd')].map((key) => key.textContent).join('+') || line.querySelector('dt')?.textContent,
        ),
      );
    const asSet = async () => {
      const commands = (await page.evaluate('chrome.commands.getAll()')) as { name: string; shortcut: string }[];
      const set = ['_execute_action', 'open-panel'].map((wanted) => commands.find(({ name }) => name === wanted)?.shortcut);
      return ['Alt+Shift+Q', ...set.map((keys) => keys || 'No key')];
    };
    await page.waitForSelector('.keys-list');
    expect(await told()).toEqual(['Alt+Shift+Q', 'Alt+Shift+K', 'Alt+Shift+D']);
    expect(await told()).toEqual(await asSet());
    // Only Firefox lets an extension change its keys.
    if (browser === 'firefox') {
      await page.evaluate(
        'Promise.all([browser.commands.update({ name: "open-panel", shortcut: "Ctrl+Shift+7" }), browser.commands.update({ name: "_execute_action", shortcut: "" })])',
      );
      const again = await open('/options.html');
      await again.waitForSelector('.keys-list');
      expect(await again.$eval('.keys-list', (list) => list.textContent)).toContain('No key');
      expect(await again.$$eval('.keys-list kbd', (keys) => keys.map((key) => key.textContent).join('+'))).toContain('Ctrl+Shift+7');
      await again.close();
      await page.bringToFront();
      await page.evaluate('Promise.all(["open-panel", "_execute_action"].map((name) => browser.commands.reset(name)))');
    }
    await page.locator(byText('Change them in the browser')).click();
    await until('the browser’s own page', 5000, async () =>
      (await addressesOpen(session)).includes(KEYS_ARE_CHANGED_AT[browser]) ? true : null,
    );
    await page.close();
  });

  it('every control of the options can be reached and pressed by keyboard', async () => {
    const page = await open('/options.html');
    await page.waitForSelector('#seen');
    const wanted = await page.$$eval(CONTROLS, (all) => all.filter((each) => each.checkVisibility()).length);
    const reached = new Set<number>();
    for (let presses = 0; presses < wanted + 3; presses += 1) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(
          (css) =>
            Array.from(document.querySelectorAll(css))
              .filter((each) => each.checkVisibility())
              .indexOf(document.activeElement as Element),
          CONTROLS,
        ),
      );
    }
    reached.delete(-1);
    expect(reached.size).toBe(wanted);
    await page.close();
  });
});
