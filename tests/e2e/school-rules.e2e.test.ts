import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRulesFolder } from '../../src/cli/read-rules-folder';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED } from './drafts';
import { Session } from './session';
import { x } from './sites';
import { until } from './until';

const { text: HARBOUR } = readRulesFolder('rules/harbour-trust');

async function giveByHand(page: Page, text: string): Promise<void> {
  await page.waitForSelector('.by-hand');
  await page.evaluate((given) => {
    const byHand = document.querySelector('.by-hand') as HTMLDetailsElement;
    byHand.open = true;
    (byHand.querySelector('textarea') as HTMLTextAreaElement).value = given;
    byHand.querySelector<HTMLButtonElement>('.row button')?.click();
  }, text);
}

describe.each(BROWSERS)('in %s, a school’s file over the bundled rules', (browser) => {
  let session: Session;
  let options: Page;
  beforeAll(async () => {
    session = await Session.start(browser);
    options = await openExtensionPage(session, '/options.html');
    await options.setViewport({ width: 1000, height: 900 });
    await giveByHand(options, HARBOUR);
    await options.waitForSelector('.in-force section details');
  });
  afterAll(() => session?.close());

  it('is told with what it changed and why', async () => {
    await options.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>('.in-force details')) each.open = !each.matches('.by-hand');
    });
    const shown = await until('the school’s rules', 5000, async () => {
      const words = await options.evaluate(() => (document.querySelector('.in-force') as HTMLElement).innerText);
      return words.includes('Harbour Trust') ? words : null;
    });
    for (const words of ['oak-field 1.', 'We do not want a note about it.', 'Contacts are clause 4.8 here.'])
      expect(shown).toContain(words);
    for (const [scheme, width] of [
      ['light', 1000],
      ['dark', 1000],
      ['light', 320],
    ] as const) {
      await options.setViewport({ width, height: 900 });
      if (browser === 'chrome') await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await (await options.$('.in-force'))?.screenshot({ path: `shots/${browser}-school-rules-${scheme}-${width}.png` });
      expect(await options.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
  });

  it('is what a draft is held against: its clause, in its own words', () =>
    session.on(x, async (page) => {
      await page.write(EXCLUDED);
      expect((await page.untilAdvisory('note', 15_000)).text).toContain('Clause 4.2');
      await page.untilNoteSettles();
      await page.openNote();
      await page.choose('Clause 4.2 in the policy');
      const open = await page.advisory();
      expect(open.text).toContain('stays at work');
      expect(open.text).not.toMatch(/Oak Field|Clause 3\b/);
    }));
});
