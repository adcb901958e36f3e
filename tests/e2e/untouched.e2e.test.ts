import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { EXCLUDED, THICK } from './drafts';
import { type Edit, edit, outcomeOf } from './edits';
import { Session } from './session';
import { SITES, type SiteUnderTest, unwatched } from './sites';

/** Long enough for the draft to be read, checked and noted upon between the edits and the undoing. */
const NOTE_MS = 450;

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  async function outcomeOn(site: SiteUnderTest, edits: readonly Edit[]): Promise<unknown> {
    let outcome: unknown;
    await session.on(site, async (page) => {
      outcome = await outcomeOf(page, edits, NOTE_MS);
    });
    return outcome;
  }

  describe.each(SITES)('on $name', (site) => {
    it('the draft and its undo history are what they are without the extension', { timeout: 180_000 }, () =>
      fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 4, maxLength: 9 }), async (edits) => {
          expect(await outcomeOn(site, edits)).toEqual(await outcomeOn(unwatched(site), edits));
        }),
        { numRuns: 3, seed: 20261122, endOnFailure: true },
      ),
    );

    it('a note, a hold and Keep editing leave no trace in the draft or its history', () =>
      session.on(site, async (page) => {
        await page.write(EXCLUDED);
        await page.untilAdvisory('note');
        const before = await page.editorState();
        await page.submit();
        await page.untilAdvisory('pause');
        await page.choose('Keep editing');
        await page.untilAdvisory('note');
        expect(await page.editorState()).toBe(before);
        for (let count = 0; count < 12; count++) await page.press('z', 'Control');
        expect(await page.draft()).toBe('');
        for (let count = 0; count < 12; count++) await page.press('z', 'Control', 'Shift');
        expect(await page.editorState()).toBe(before);
      }));

    it('where the extension does not run, the same draft brings up nothing', () =>
      session.on(unwatched(site), async (page) => {
        await page.write(THICK);
        await page.rest(1000);
        expect((await page.advisory()).kind).toBe('nothing');
      }));
  });
});
