import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { EXCLUDED, HARMLESS, THICK } from './drafts';
import { wordsOfClause } from './policy-words';
import { Session } from './session';
import { facebookComment, SITES, xDialog } from './sites';
import { until } from './until';

/** The site is quiet for 250 ms before it is read: by now a note would stand. */
const LONG_ENOUGH = 1500;

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  describe.each([...SITES, facebookComment, xDialog])('on $name', (site) => {
    it('contempt for a class is advised, citing clause 4 and its words', () =>
      session.on(site, async (page) => {
        await page.write(THICK);
        expect((await page.untilNoteSettles()).text).toContain('Clause 4');

        await page.openNote();
        await page.choose('Clause 4 in the policy');
        const open = await page.advisory();
        expect(open.text).toContain(wordsOfClause('4'));
        expect(open.text).toContain('thick as mince');
        expect(open.spoken).toMatch(/^Quiet Word: .*Clause 4.*\.$/);
        expect(await page.draft()).toBe(THICK);
      }));

    it('a harmless draft brings up nothing', () =>
      session.on(site, async (page) => {
        await page.write(HARMLESS);
        await page.rest(LONG_ENOUGH);
        expect(await page.advisory()).toEqual({ kind: 'nothing', text: '', spoken: '' });
      }));
  });

  describe.each(SITES)('on $name', (site) => {
    it('an exclusion made public is advised, citing clause 3', () =>
      session.on(site, async (page) => {
        await page.write(EXCLUDED);
        expect((await page.untilAdvisory('note')).text).toContain('Clause 3');
      }));

    it('the toolbar carries a sign as long as a note stands', () =>
      session.on(site, async (page) => {
        const sign = (wanted: string[]) =>
          until(`the toolbar to carry ${wanted}`, 5000, async () => (String(await session.badges()) === String(wanted) ? true : null));
        await page.write(EXCLUDED);
        await page.untilAdvisory('note');
        await sign(['!!']);
        await page.press('a', 'Control');
        await page.press('Backspace');
        await sign([]);
      }));

    it('words that are pasted are advised like words that are typed', () =>
      session.on(site, async (page) => {
        await page.write(HARMLESS);
        await page.rest(600);
        await page.paste(`. ${EXCLUDED}`);
        expect((await page.untilAdvisory('note')).text).toContain('Clause 3');
      }));

    it('an undo that brings a breach back is advised', () =>
      session.on(site, async (page) => {
        await page.write(EXCLUDED);
        await page.untilAdvisory('note');
        await page.press('a', 'Control');
        await page.press('Backspace');
        await page.untilAdvisory('nothing');
        await page.press('z', 'Control');
        await page.untilAdvisory('note');
      }));

    it('the note leaves the caret in the draft, and goes when the words it is about go', () =>
      session.on(site, async (page) => {
        await page.write(THICK);
        await page.untilAdvisory('note');
        await page.write('. Honestly.');
        expect(await page.draft()).toBe(`${THICK}. Honestly.`);
        await page.press('a', 'Control');
        await page.write(HARMLESS);
        await page.untilAdvisory('nothing');
        expect(await page.draft()).toBe(HARMLESS);
      }));
  });
});
