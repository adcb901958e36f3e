import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED, HARMLESS, THICK } from './drafts';
import { Session } from './session';
import { until } from './until';

const TO_A_PUPIL = 'Well done today, are you free to talk later';

describe.each(BROWSERS)('the panel, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it('is in the manifest, closed until it is asked for, with a key of its own', () => {
    const manifest = JSON.parse(readFileSync(`.output/${browser}-mv3-practice/manifest.json`, 'utf8'));
    if (browser === 'chrome') expect(manifest.side_panel).toMatchObject({ default_path: 'sidepanel.html' });
    else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    expect(Object.keys(manifest.commands)).toEqual(['_execute_action', 'open-panel']);
  });

  it('checks a draft with what it is meant for, and keeps nothing of it when it is closed', async () => {
    const page = await openExtensionPage(session, '/sidepanel.html');
    await page.setViewport({ width: 380, height: 900 });
    await page.locator('textarea').click();
    await page.keyboard.type(TO_A_PUPIL);
    await untilText(page, 'Nothing stood out');
    await page.select('.meant select', '2');
    await until('the list of people', 3000, async () => ((await page.$$('.meant select')).length === 2 ? true : null));
    const [, to] = await page.$$('.meant select');
    await to?.select('1');
    await untilText(page, 'Clause 8');
    expect(await sidewaysScroll(page)).toBe(0);
    await page.screenshot({ path: `shots/${browser}-panel.png` });
    const kept = JSON.stringify(await session.kept());
    expect(kept).not.toContain('free to talk');
    await page.close();
    const again = await openExtensionPage(session, '/sidepanel.html');
    expect(await again.$eval('textarea', (box) => box.value)).toBe('');
    await again.close();
  });

  it('leads by keyboard alone from a mark to its finding, and back to the mark', async () => {
    const page = await openExtensionPage(session, '/sidepanel.html');
    await page.setViewport({ width: 1100, height: 700 });
    await page.locator('textarea').click();
    await page.keyboard.type(`${THICK}.\n${EXCLUDED} 👩🏽‍🏫 ${'and so it goes on. '.repeat(40)}`);
    await untilText(page, '2 things to look at');
    expect(await focusOf(page)).toBe('Your draft');
    while ((await focusOf(page)) !== 'Finding 2') await page.keyboard.press('Tab');
    expect(await page.$$eval('.echo mark[data-pointed=true]', (marks) => marks.map((mark) => mark.innerText))).toEqual(['thick as mince']);
    await page.keyboard.press('Enter');
    expect(await focusOf(page)).toBe('Unkind words about pupils');
    expect(await isFocusInView(page)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focusOf(page)).toBe('Finding 2');
    expect(await isFocusInView(page)).toBe(true);
    expect(await stands(page)).toBe('side by side');
    await page.setViewport({ width: 740, height: 700 });
    expect(await stands(page)).toBe('one under the other');
    await page.close();
  });

  it('fits in 320 pixels and fills a whole tab', async () => {
    const page = await openExtensionPage(session, '/sidepanel.html');
    await page.locator('textarea').click();
    await page.keyboard.type(THICK);
    await untilText(page, 'Clause 4');
    for (const [width, scheme] of [
      [320, 'light'],
      [1100, 'dark'],
    ] as const) {
      await page.setViewport({ width, height: 900 });
      if (browser === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.screenshot({ path: `shots/${browser}-panel-${width}.png` });
    }
    await page.close();
  });
});

it('in Chromium a press in the popup opens it beside the page', async () => {
  const session = await Session.start('chrome');
  try {
    const popup = await openExtensionPage(session, '/popup.html');
    const opened = session.launched.browser.waitForTarget((target) => target.url() === `${session.origin}/sidepanel.html`, {
      timeout: 8000,
    });
    await popup.locator('.more-room button').click();
    const panel = await (await opened).asPage();
    await panel.locator('textarea').fill(HARMLESS);
    await untilText(panel, 'Nothing stood out');
  } finally {
    await session.close();
  }
});

/** The name of what has the focus. */
const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const names = [...(focused?.getAttribute('aria-labelledby')?.split(' ') ?? [])].map((id) => document.getElementById(id)?.textContent);
    return focused?.getAttribute('aria-label') ?? (names.join(' ') || (focused as HTMLTextAreaElement).labels?.[0]?.innerText || '');
  });

const isFocusInView = (page: Page): Promise<boolean> =>
  until('the page to come to rest', 3000, () =>
    page.evaluate(async () => {
      const top = () => document.activeElement?.getBoundingClientRect().top ?? 0;
      const before = top();
      await new Promise((resolve) => setTimeout(resolve, 150));
      return before === top() ? top() >= 0 && top() < innerHeight : null;
    }),
  );

/** The draft and what was found in it. */
const stands = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [draft, found] = [...document.querySelectorAll('.beside > *')].map((each) => each.getBoundingClientRect());
    return draft && found && draft.right <= found.left ? 'side by side' : 'one under the other';
  });

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

const untilText = (page: Page, wanted: string): Promise<string> =>
  until(`“${wanted}” in the panel`, 5000, async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return text.includes(wanted) ? text : null;
  });
