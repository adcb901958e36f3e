import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { EXCLUDED, THICK } from './drafts';
import { Session } from './session';
import type { SitePage } from './site-page';
import { facebook, x } from './sites';
import { until } from './until';

/** The note stands off its composer by 8 pixels; half a pixel may be lost in rounding. */
const NEAR = 10;

interface Boxes {
  note: DOMRect;
  composer: DOMRect;
  /** How wide the window is. */
  width: number;
}

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it('the note follows its composer when the page is scrolled or the window is another size', () =>
    session.on(x, async (page) => {
      await page.page.setViewport({ width: 1000, height: 900 });
      await page.page.evaluate(() => {
        document.body.style.paddingTop = '300px';
        document.body.style.paddingBottom = '2000px';
      });
      await page.write(THICK);
      await page.untilAdvisory('note');
      const before = await untilBeside(page, '.x-composer');
      await page.page.evaluate(() => scrollBy(0, 200));
      const scrolled = await untilBeside(page, '.x-composer');
      expect(Math.abs(before.composer.y - scrolled.composer.y - 200)).toBeLessThan(2);
      await page.page.setViewport({ width: 420, height: 900 });
      await untilBeside(page, '.x-composer');
      await page.page.setViewport({ width: 1000, height: 900 });
    }));

  it('the pause stays in sight, and keeps the focus, where its composer is scrolled away', () =>
    session.on(x, async (page) => {
      await page.write(EXCLUDED);
      await page.untilAdvisory('note');
      await page.submit();
      await page.untilAdvisory('pause');
      await page.page.evaluate(() => {
        document.body.style.paddingBottom = '3000px';
        scrollTo(0, 2500);
      });
      await page.rest(300);
      expect((await page.advisory()).kind).toBe('pause');
      expect(await page.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe('Keep editing');
      await page.choose('Post anyway');
      await page.untilPosted(1);
    }));

  it('it lies in the dialog of its composer, hides while that is scrolled away, and goes with it when the page goes on', () =>
    session.on(facebook, async (page) => {
      await page.write(THICK);
      await page.untilAdvisory('note');
      await page.page.evaluate(() => {
        document.body.style.paddingBottom = '3000px';
        scrollTo(0, 2500);
      });
      await page.untilAdvisory('nothing');
      await page.page.evaluate(() => scrollTo(0, 0));
      await page.untilAdvisory('note');
      await page.page.evaluate(() => {
        history.pushState(null, '', '/marketplace');
        document.querySelector<HTMLElement>('[aria-label="Close composer dialog"]')?.click();
      });
      await page.untilAdvisory('nothing');
    }));
});

function untilBeside(page: SitePage, composer: string): Promise<Boxes> {
  return until('the note to stand beside its composer, in the window', 5000, async () => {
    const boxes = await page.page.evaluate(boxesOf, composer);
    if (!boxes) return null;
    const { note, composer: box, width } = boxes;
    const below = note.y - (box.y + box.height);
    const above = box.y - (note.y + note.height);
    const inWindow = note.x >= 0 && note.x + note.width <= width;
    return inWindow && ((below >= 0 && below < NEAR) || (above >= 0 && above < NEAR)) ? boxes : null;
  });
}

/** Runs in the page. */
function boxesOf(composer: string): Boxes | null {
  const host = Array.from(document.documentElement.children).find((each) => each.shadowRoot);
  const note = host?.shadowRoot?.querySelector('section')?.getBoundingClientRect();
  const box = document.querySelector(composer)?.getBoundingClientRect();
  return note && box ? { note: note.toJSON(), composer: box.toJSON(), width: innerWidth } : null;
}
