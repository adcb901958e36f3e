import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { Session } from './session';
import type { SitePage } from './site-page';
import { SITES } from './sites';
import { until } from './until';

const BEFORE = 'Lovely day. Bottom set year 8 are thick as mince. Home now';
const SAFER = 'Hard lesson today. Tea, then a fresh plan for tomorrow.';
const AFTER = `Lovely day. ${SAFER} Home now`;
const LEFT = 'Lovely day. Home now';

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  describe.each(SITES)('on $name', (site) => {
    it('a safer wording stands in the draft after one press, is undone by one, and is what is posted', () =>
      session.on(site, async (page) => {
        await writeAndOpen(page);
        expect(await page.draft()).toBe(BEFORE);
        await page.choose('Put “');
        await untilDraft(page, AFTER);
        expect(await page.editorState()).toContain(SAFER);
        await page.untilAdvisory('nothing');

        await page.press('z', 'Control');
        await untilDraft(page, BEFORE);
        expect(await page.editorState()).toContain('thick as mince');

        await page.untilAdvisory('note');
        await page.openNote();
        await page.choose('Put “');
        await untilDraft(page, AFTER);
        await page.untilAdvisory('nothing');
        await page.write(' Ha.');
        await untilDraft(page, `Lovely day. ${SAFER} Ha. Home now`);
        await page.submit();
        expect(await page.untilPosted(1)).toEqual([`Lovely day. ${SAFER} Ha. Home now`]);
      }));

    it('a sentence is left out after one press, and comes back by undo', () =>
      session.on(site, async (page) => {
        await writeAndOpen(page);
        await page.choose('Leave the whole sentence out');
        await untilDraft(page, LEFT);
        expect(await page.editorState()).not.toContain('mince');
        await page.untilAdvisory('nothing');
        await page.press('z', 'Control');
        await untilDraft(page, BEFORE);
      }));
  });
});

async function writeAndOpen(page: SitePage): Promise<void> {
  await page.write(BEFORE);
  await page.untilNoteSettles();
  await page.openNote();
}

const untilDraft = (page: SitePage, wanted: string) =>
  until(`the draft to be: ${wanted}`, 8000, async () => ((await page.draft()) === wanted ? wanted : null));
