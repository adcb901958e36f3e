import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRulesFolder } from '../../src/cli/read-rules-folder';
import { openExtensionPage, openPopupOver } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED, HARMLESS, THICK } from './drafts';
import { layoutFaults } from './layout';
import { messagesIn, strangersOn } from './our-words';
import { Session } from './session';
import { facebook, plainForm, unwatched } from './sites';
import { until } from './until';

const { text: HARBOUR } = readRulesFolder('rules/harbour-trust');
const LANGUAGE = 'select:has(> option[value="cy"])';
const WIDE = { width: 1000, height: 900 };
const NARROW = { width: 320, height: 900 };

/** Some of all that a person may have kept. */
const BUSY = {
  pausedSites: ['x.com'],
  hushed: { one: '2999-01-01', two: '2999-01-01' },
  pupils: { three: '2999-01-01' },
  welcomed: true,
  checkup: { done: null, term: null, sites: ['facebook', 'x'], ticks: [] },
};

const untilText = (page: Page, words: string) =>
  until(`“${words}”`, 8000, async () => ((await page.evaluate(() => document.body?.innerText ?? '')).includes(words) ? true : null));

/** Everything that can be unfolded. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });

describe.each(BROWSERS)('in Welsh, in %s', (browser) => {
  let session: Session;
  let welsh: RegExp[];
  let english: RegExp[];
  beforeAll(async () => {
    session = await Session.start(browser);
    welsh = await messagesIn('cy');
    english = (await messagesIn('en')).filter(({ source }) => !welsh.some((message) => message.source === source));
  });
  afterAll(() => session?.close());

  async function openInWelsh(path: string): Promise<Page> {
    const options = await openExtensionPage(session, '/options.html');
    await (await options.waitForSelector(LANGUAGE))?.select('cy');
    await until('Welsh', 5000, async () => ((await options.title()) === 'Dewisiadau Quiet Word' ? true : null));
    if (path === '/options.html') return options;
    const page = await openExtensionPage(session, path);
    await options.close();
    await page.bringToFront();
    return page;
  }

  /** On a narrow screen too, where long words are most likely to be cut. */
  async function expectWelsh(page: Page, name: string): Promise<void> {
    await unfold(page);
    expect(await strangersOn(page, welsh, english)).toEqual([]);
    await page.setViewport(WIDE);
    await page.screenshot({ path: `shots/${browser}-${name}-welsh.png`, fullPage: true });
    await page.setViewport(NARROW);
    await page.screenshot({ path: `shots/${browser}-${name}-narrow-welsh.png`, fullPage: true });
    expect(await layoutFaults(page, `${browser}-${name}-welsh`)).toEqual({});
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await page.setViewport(WIDE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  }

  it('these tests know a page in English when they see one', async () => {
    const page = await openExtensionPage(session, '/options.html');
    await untilText(page, 'Oak Field');
    expect((await strangersOn(page, welsh, english)).length).toBeGreaterThan(60);
    await page.close();
  });

  it('the popup says nothing of ours in English: empty, with what was found, and paused', async () => {
    const page = await openInWelsh('/popup.html');
    await untilText(page, 'Tawelwch am heddiw');
    await expectWelsh(page, 'popup');
    await page.locator('textarea').fill(`${THICK}. ${EXCLUDED}`);
    await untilText(page, 'Cymal 3');
    await page.locator('::-p-text(Tawelwch am heddiw)').click();
    await untilText(page, 'Dechrau eto nawr');
    await expectWelsh(page, 'popup-found');
    await page.locator('::-p-text(Dechrau eto nawr)').click();
    await untilText(page, 'Tawelwch am heddiw');
    await page.close();
  });

  it('nor does the panel', async () => {
    const page = await openInWelsh('/sidepanel.html');
    await page.locator('textarea').fill(HARMLESS);
    await untilText(page, 'Nid oedd dim yn tynnu sylw');
    await page.select('.meant select', '2');
    await expectWelsh(page, 'panel');
    await page.locator('textarea').fill(`${THICK}. ${EXCLUDED}`);
    await untilText(page, 'Cymal 3');
    await expectWelsh(page, 'panel-found');
    await page.close();
  });

  it('nor do the first screens', async () => {
    const page = await openInWelsh('/welcome.html');
    for (const at of [1, 2, 3]) {
      await untilText(page, `${at} o 3`);
      await expectWelsh(page, `welcome-${at}`);
      await page.locator('.choice.first').click();
    }
    await untilText(page, 'Dyna’r cyfan');
    await expectWelsh(page, 'welcome-done');
    await page.close();
  });

  it('nor do the list of sites and a word to the rules’ owner', () =>
    session.on(facebook, async (site) => {
      await (await openInWelsh('/sites.html')).close();
      await site.page.bringToFront();
      await site.open();
      await site.write(EXCLUDED);
      await site.untilNoteSettles();
      await site.openNote();
      await site.choose('Atebion eraill');
      const before = await session.launched.browser.pages();
      await site.choose('Dweud wrth berchennog y rheolau');
      const tell = await until('the window', 8000, async () => {
        const pages = await session.launched.browser.pages();
        return pages.find((each) => !before.includes(each)) ?? null;
      });
      await untilText(tell, 'Rheol: ');
      await expectWelsh(tell, 'tell');
      await tell.close();
      const sites = await openExtensionPage(session, '/sites.html');
      await untilText(sites, 'farciau’r safle ei hun');
      await expectWelsh(sites, 'sites');
      await sites.close();
    }));

  it('nor do the options: on the first day, with much that is kept, with a school’s own rules, and where those are refused', async () => {
    const page = await openInWelsh('/options.html');
    await untilText(page, 'Oak Field');
    await expectWelsh(page, 'options');
    await page.evaluate(
      `chrome.storage.local.get("settings").then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(BUSY)} } }))`,
    );
    await untilText(page, 'Tawelwch ar x.com');
    const take = async (text: string) => {
      await page.evaluate((given) => {
        (document.querySelector('.by-hand textarea') as HTMLTextAreaElement).value = given;
        document.querySelector<HTMLButtonElement>('.by-hand .row button')?.click();
      }, text);
    };
    await take('{ "format": 1 }');
    await untilText(page, 'Heb eu defnyddio.');
    await expectWelsh(page, 'options-refused');
    await take(HARBOUR);
    await untilText(page, 'Yr hyn a newidiodd eich ysgol');
    await expectWelsh(page, 'options-school');
    await page.close();
  });

  // Firefox lets no test open the popup over a page.
  if (browser === 'chrome')
    it('nor does the popup over a page that is not checked', () =>
      session.on(unwatched(plainForm), async (site) => {
        await (await openInWelsh('/popup.html')).close();
        await site.page.bringToFront();
        const popup = await openPopupOver(session, site.page);
        await untilText(popup, 'Ddim yn gwirio ar unwatched.example');
        expect(await strangersOn(popup, welsh, english)).toEqual([]);
        await popup.screenshot({ path: 'shots/chrome-popup-elsewhere-welsh.png' });
        await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.site button')?.click());
        await untilText(popup, 'nes i chi adael y dudalen hon');
        expect(await strangersOn(popup, welsh, english)).toEqual([]);
        await popup.close();
      }));
});
