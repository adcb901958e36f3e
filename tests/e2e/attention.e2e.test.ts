import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED, HARMLESS, THICK } from './drafts';
import { Session } from './session';
import type { SitePage } from './site-page';
import { facebook, x } from './sites';
import { until } from './until';

/** By now a note would stand. */
const LONG_ENOUGH = 1500;

async function expectQuiet(page: SitePage): Promise<void> {
  await page.rest(LONG_ENOUGH);
  expect((await page.advisory()).kind).toBe('nothing');
}

const answerNote = async (page: SitePage, label: string): Promise<void> => {
  await page.untilNoteSettles();
  await page.openNote();
  await page.choose('Other answers');
  await page.choose(label);
  await page.untilAdvisory('nothing');
};

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it('what was dismissed is not brought up on that site again, and nothing of it can be read from what is kept', () =>
    session.on(x, async (page) => {
      await page.write(THICK);
      await page.untilNoteSettles();
      await page.choose('Dismiss this note');
      await page.untilAdvisory('nothing');
      await until('the dismissal to be kept', 3000, async () =>
        JSON.stringify(await session.kept()).includes('"hushed":{}') ? null : true,
      );

      await page.open();
      await page.write(THICK);
      await expectQuiet(page);
      expect(JSON.stringify(await session.kept())).not.toMatch(/thick|mince|derogatory|x\.com/i);

      const elsewhere = new (page.constructor as typeof SitePage)(page.page, facebook, browser);
      await elsewhere.open();
      await elsewhere.write(THICK);
      await elsewhere.untilAdvisory('note');
    }));

  it('“not about school” lets a serious draft go out without a pause', () =>
    session.on(x, async (page) => {
      await page.write(EXCLUDED);
      await answerNote(page, 'Not about school');
      await page.submit();
      expect(await page.untilPosted(1)).toEqual([EXCLUDED]);
      expect((await page.advisory()).kind).toBe('nothing');
    }));

  it('a site that is to be quiet is, until the person has it checked again in the options', () =>
    session.on(x, async (page) => {
      await page.write(EXCLUDED);
      await answerNote(page, 'Quiet on this site');
      await until('the pause to be kept', 3000, async () => (JSON.stringify(await session.kept()).includes('"x.com"') ? true : null));
      await page.open();
      await page.write(EXCLUDED);
      await expectQuiet(page);
      await page.submit();
      expect(await page.untilPosted(1)).toEqual([EXCLUDED]);

      const options = await openExtensionPage(session, '/options.html');
      await options.waitForSelector('[aria-label="Check on x.com again"]');
      await options.locator('[aria-label="Check on x.com again"]').click();
      await until('the pause to end', 3000, async () => (JSON.stringify(await session.kept()).includes('"x.com"') ? null : true));
      await options.close();
      await page.page.bringToFront();
      await page.open();
      await page.write(EXCLUDED);
      await page.untilAdvisory('note');
    }));

  it('advice seen on three drafts shrinks to the dot; serious findings never do', () =>
    session.on(x, async (page) => {
      for (const start of ['One', 'Two', 'Three']) {
        await page.open();
        await page.write(`${start}: ${THICK}`);
        await page.untilNoteSettles();
      }
      await page.open();
      await page.write(`Four: ${THICK}`);
      await expectQuiet(page);
      await page.open();
      await page.write(EXCLUDED);
      await page.untilAdvisory('note');
    }));

  it('a word to the rules’ owner opens with the rule and without the draft', () =>
    session.on(x, async (page) => {
      await page.write(EXCLUDED);
      await page.untilNoteSettles();
      await page.openNote();
      await page.choose('Other answers');
      const before = await session.launched.browser.pages();
      await page.choose('Tell the rules');
      const opened = await until('the window', 8000, async () => {
        const pages = await session.launched.browser.pages();
        return pages.find((each) => !before.includes(each)) ?? null;
      });
      const text = await until('rule and rules file in the message', 5000, async () => {
        const words = await opened.evaluate(() => document.body.innerText).catch(() => '');
        return /Rule: [a-z-]+\/[a-z-]+/.test(words) && /Rules file: oak-field, version \d/.test(words) ? words : null;
      });
      expect(text).not.toContain('Reece');
      expect(await opened.evaluate(() => location.href)).toBe(`${session.origin}/tell.html`);
      await opened.screenshot({ path: `shots/${browser}-tell.png` });
      await opened.close();
    }));

  it('a harmless draft leaves nothing behind', () =>
    session.on(x, async (page) => {
      await page.write(HARMLESS);
      await expectQuiet(page);
      const { settings = {} } = (await session.kept()) as { settings?: { hushed?: object; noticed?: object } };
      expect([settings.hushed ?? {}, settings.noticed ?? {}]).toEqual([{}, {}]);
    }));
});
