import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { EXCLUDED } from './drafts';
import { press } from './press';
import { Session } from './session';
import { SitePage } from './site-page';
import { EDITORS, type SiteUnderTest } from './sites';
import { until } from './until';

const FIRST = 'Lovely walk on the beach';
const SECOND = `${EXCLUDED} 🙂`;

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  let page: SitePage;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  async function open(site: SiteUnderTest): Promise<void> {
    await session.forgetAttention();
    page = new SitePage(await session.newPage(), site, browser);
    await page.page.bringToFront();
    await page.page.goto(site.url, { waitUntil: 'load' });
    await press(page.page, site.field);
  }

  it.each(EDITORS)('in $name a draft is read as it is seen, held once, and posted once', async (site) => {
    await open(site);
    await page.rest(700);
    expect((await page.advisory()).kind).toBe('nothing');
    await page.write(FIRST);
    await page.press('Enter');
    await page.write(SECOND);
    const note = await page.untilNoteSettles();
    expect(note.text).toContain('Clause 3');
    await press(page.page, site.submit);
    const pause = await page.untilAdvisory('pause');
    expect(pause.text).toContain('\nReece A in 9T has been permanently excluded\n');
    expect(await page.posted()).toEqual([]);
    await page.choose('Post anyway');
    const [posted] = await page.untilPosted(1);
    expect(posted?.split(/\n+/)).toEqual([FIRST, SECOND]);
    await page.rest(200);
    expect(await page.posted()).toHaveLength(1);
    await page.page.close();
  });

  // The history of WordPress lies outside its editor, in the whole of its admin page.
  it.each(EDITORS.filter(({ page }) => page !== 'blocks'))('$name keeps its own history beside the note', async (site) => {
    await open(site);
    await page.write(FIRST);
    await page.rest(1200);
    await page.write(`. ${EXCLUDED}`);
    await page.untilNoteSettles();
    const before = await page.editorState();
    expect(before).toContain(EXCLUDED);
    let steps = 0;
    await until('the undo', 8000, async () => {
      if (!(await page.editorState()).includes('Reece')) return true;
      await page.press('z', 'Control');
      steps += 1;
      return null;
    });
    await page.untilAdvisory('nothing');
    for (let step = 0; step < steps; step += 1) await page.press('z', 'Control', 'Shift');
    await until('the redo', 4000, async () => ((await page.editorState()) === before ? true : null));
    await page.untilAdvisory('note');
    await page.page.close();
  });
});
