import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED, THICK } from './drafts';
import { layoutFaults, ZOOMED, ZOOMED_LOW } from './layout';
import { Session } from './session';
import { plainForm } from './sites';

const BOTH = `${THICK}. ${EXCLUDED}`;

/** Runs in the page. */
function directions() {
  const quiet = [...document.querySelectorAll('[popover=manual]')].flatMap(
    ({ shadowRoot }) => shadowRoot?.querySelector('.quiet') ?? [],
  )[0];
  return {
    page: getComputedStyle(document.documentElement).direction,
    note: quiet && getComputedStyle(quiet).direction,
    quoted: [...(quiet?.querySelectorAll<HTMLElement>('.words q') ?? [])].map(({ dir }) => dir),
  };
}

describe.each(BROWSERS)('at 400 %, 320 pixels wide, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it.each([
    ['popup', '.result summary'],
    ['sidepanel', '.result summary'],
    ['options', '#seen'],
    ['welcome', '.choice.first'],
  ])('the %s loses nothing, also spaced or from right to left', async (name, shown) => {
    const page = await openExtensionPage(session, `/${name}.html`);
    await page.setViewport(ZOOMED);
    if (shown.startsWith('.result')) await page.locator('textarea').fill(BOTH);
    await page.waitForSelector(shown);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    expect(await layoutFaults(page, `${browser}-zoomed-${name}`)).toEqual({});
    await page.close();
  });

  it('nor does the note, opened too and on a page from right to left, or the pause with several findings', () =>
    session.on(plainForm, async (page) => {
      await page.page.setViewport(ZOOMED);
      await page.write(BOTH);
      await page.untilNoteSettles();
      expect(await layoutFaults(page.page, `${browser}-zoomed-note`)).toEqual({});
      await page.page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      await page.write(' שבוע ארוך');
      await page.untilNoteSettles();
      await page.press('q', 'Alt', 'Shift');
      expect(await layoutFaults(page.page, `${browser}-zoomed-open`)).toEqual({});
      await page.press('Escape');
      await page.submitByKey();
      await page.untilAdvisory('pause');
      expect(await page.page.evaluate(directions)).toEqual({ page: 'rtl', note: 'ltr', quoted: ['auto', 'auto'] });
      expect(await layoutFaults(page.page, `${browser}-zoomed-pause`)).toEqual({});
      await page.page.setViewport(ZOOMED_LOW);
      expect(await layoutFaults(page.page, `${browser}-zoomed-low-pause`)).toEqual({});
    }));
});
