import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { Session } from './session';
import type { SitePage } from './site-page';
import { proseMirror, quill, SITES } from './sites';
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

  describe.each([...SITES, quill, proseMirror])('on $name', (site) => {
    it('words are put in or a sentence left out by one press, come back by one undo, and what stands then is posted', () =>
      session.on(site, async (page) => {
        await page.write(BEFORE);
        await pressInNote(page, 'Cut the sentence');
        await untilDraft(page, LEFT);
        expect(await page.editorState()).not.toContain('mince');
        await page.untilAdvisory('nothing');
        await page.press('z', 'Control');
        await untilDraft(page, BEFORE);

        await pressInNote(page, 'Put it in');
        await untilDraft(page, AFTER);
        expect(await page.editorState()).toContain(SAFER);
        await page.untilAdvisory('nothing');
        await page.press('z', 'Control');
        await untilDraft(page, BEFORE);
        expect(await page.editorState()).toContain('thick as mince');

        await pressInNote(page, 'Put it in');
        await untilDraft(page, AFTER);
        await page.untilAdvisory('nothing');
        await page.write(' Ha.');
        await untilDraft(page, `Lovely day. ${SAFER} Ha. Home now`);
        await page.submit();
        expect(await page.untilPosted(1)).toEqual([`Lovely day. ${SAFER} Ha. Home now`]);
      }));
  });
});

async function pressInNote(page: SitePage, label: string): Promise<void> {
  await page.untilNoteSettles();
  await page.openNote();
  await page.choose(label);
}

const untilDraft = (page: SitePage, wanted: string) =>
  until(`the draft to be: ${wanted}`, 8000, async () => ((await page.draft()) === wanted ? wanted : null));
