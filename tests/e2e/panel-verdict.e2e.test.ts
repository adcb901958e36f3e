import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { EXCLUDED, THICK } from './drafts';
import { openPanelBeside, type ReadPanel } from './panel-beside';
import { Session } from './session';
import type { SitePage } from './site-page';
import { facebook, x } from './sites';
import { until } from './until';

const TITLE = 'On this page';

/** In the browser's own side panel or sidebar, which stays open beside whatever tab is on view. */
describe.each(BROWSERS)('what the note says is in the panel beside the page, in %s', (browser) => {
  let session: Session;
  let read: ReadPanel;
  beforeAll(async () => {
    session = await Session.start(browser);
    read = await openPanelBeside(session);
  });
  afterAll(() => session?.close());

  const untilIn = (words: string) =>
    until(`“${words}” in the panel`, 6000, async () => {
      const text = await read();
      return text.includes(words) ? text : null;
    });
  const untilGone = () => until('the panel to say nothing of the page', 6000, async () => ((await read()).includes(TITLE) ? null : true));

  async function writeSerious(page: SitePage): Promise<string> {
    await page.write(EXCLUDED);
    await page.untilNoteSettles();
    return untilIn(TITLE);
  }
  async function empty(page: SitePage): Promise<void> {
    await page.page.click(page.site.field);
    await page.press('a', 'Control');
    await page.press('Delete');
  }

  it('with its severity, clause, title, advice and the words of the clause; and is so when the page removes the note', () =>
    session.on(facebook, async (page) => {
      expect(await writeSerious(page)).toContain('exclusion');
      for (const words of ['Clause 3', 'Please check', 'permanently excluded', 'This may show readers', 'in the policy’s own words'])
        expect(await read()).toContain(words);
      await page.page.evaluate(() => {
        const remove = () => document.querySelector('[popover=manual]')?.remove();
        new MutationObserver(remove).observe(document.documentElement, { childList: true });
        remove();
      });
      await page.untilAdvisory('nothing');
      await page.rest(400);
      expect(await read()).toContain(TITLE);
      await page.write(`. ${THICK}`);
      const several = await untilIn('Unkind words about pupils');
      expect(several.indexOf('exclusion')).toBeLessThan(several.indexOf('Unkind words'));
      await page.untilAdvisory('nothing');
      expect(JSON.stringify(await session.kept())).not.toContain('Reece');
      await empty(page);
      await untilGone();
    }));

  it('until the draft is harmless, or the person has dismissed the note', () =>
    session.on(x, async (page) => {
      await writeSerious(page);
      await empty(page);
      await page.write('Lovely walk on the beach');
      await untilGone();
      await empty(page);
      await writeSerious(page);
      await page.openNote();
      await page.choose('Other answers');
      await page.choose('Not about school');
      await untilGone();
    }));

  it('of the tab on view, and of no other', () =>
    session.on(x, async (page) => {
      await writeSerious(page);
      const other = await session.launched.browser.newPage();
      await untilGone();
      await other.close();
      await page.page.bringToFront();
      await untilIn(TITLE);
      await page.page.goto('about:blank');
      await untilGone();
      await page.open();
      await writeSerious(page);
    }));

  it('while the submission is paused, and not once it has been posted or its composer closed', () =>
    session.on(facebook, async (page) => {
      await writeSerious(page);
      await page.submit();
      await page.untilAdvisory('pause');
      await page.rest(300);
      expect(await read()).toContain(TITLE);
      await page.choose('Post anyway');
      await page.untilPosted(1);
      await untilGone();
      await page.open();
      await writeSerious(page);
      await page.page.click('[aria-label="Close composer dialog"]');
      await untilGone();
    }));
});
