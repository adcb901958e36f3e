import type { Page } from 'puppeteer-core';
import { loadRules } from '../../src/cli/load-rules';
import { at } from '../../src/cli/timing';
import { checkDraftAtOnce } from '../../src/engine/check-draft';
import { draftOf } from '../../src/engine/schema/draft';
import { QUIET_MS } from '../../src/review/review';
import { Session } from '../e2e/session';
import { facebook, type SiteUnderTest, x } from '../e2e/sites';

const DRAFTS = 50;

interface Seen {
  /** From the last input until the note was painted. */
  after: number;
  shift: number;
  keptFocus: boolean;
}

/** Typed as a person types; from the last letter until the note stands, whether it moved anything on the page, and whether it took the focus. */
export async function noteTimes(): Promise<string[]> {
  const session = await Session.start('chrome');
  try {
    return [await timesOn(session, x), await timesOn(session, facebook)];
  } finally {
    await session.close();
  }
}

async function timesOn(session: Session, site: SiteUnderTest): Promise<string> {
  const seen: Seen[] = [];
  await session.on(site, async (page) => {
    for (const draft of draftsToNote()) {
      // What has been seen often shrinks to a dot.
      await session.forgetAttention();
      // tsx names functions by a helper that the page lacks.
      await page.page.evaluate('globalThis.__name ??= (it) => it');
      await page.page.evaluate(watchForNote);
      await page.write(draft);
      seen.push(await untilSeen(page.page, draft));
      await page.press('a', 'Control');
      await page.press('Backspace');
      await page.untilAdvisory('nothing');
    }
  });
  const times = seen.map(({ after }) => after - QUIET_MS).sort((a, b) => a - b);
  const shift = seen.reduce((sum, each) => sum + each.shift, 0);
  const lost = seen.filter(({ keptFocus }) => !keptFocus).length;
  return `the note on ${site.name}, ${seen.length} drafts: painted ${at(times, 0.5).toFixed(0)} ms after the pause of ${QUIET_MS} ms in typing (p50), ${at(times, 0.95).toFixed(0)} ms (p95); layout shift ${shift}; focus taken ${lost} times`;
}

/** The rules' own examples that bring up a note. */
function draftsToNote(): string[] {
  const loaded = loadRules();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const { value: rules } = loaded;
  return rules.file.rules
    .flatMap(({ examples }) => examples.flags.slice(0, 1))
    .filter((example) => typeof example === 'string')
    .map((example) => example.replaceAll(/\[\[|\]\]/g, '').replaceAll('\n', ' '))
    .filter((text) => ['advise', 'serious'].includes(checkDraftAtOnce(draftOf(text), rules).severity))
    .slice(0, DRAFTS);
}

async function untilSeen(page: Page, draft: string): Promise<Seen> {
  const seen = (await Promise.race([
    page.evaluate(() => (window as unknown as { noteSeen: Promise<unknown> }).noteSeen),
    new Promise((resolve) => setTimeout(resolve, 10_000, null)),
  ])) as Seen | null;
  if (!seen) throw new Error(`No note on: ${draft}`);
  return seen;
}

/** Runs in the page: looks at each frame, once typing has begun, whether a note stands. */
function watchForNote(): void {
  const focused = document.activeElement;
  const shifted: { startTime: number; value: number }[] = [];
  let lost = false;
  const shifts = new PerformanceObserver((list) => shifted.push(...(list.getEntries() as (PerformanceEntry & { value: number })[])));
  const blurred = () => {
    lost = true;
  };
  const isUp = (): boolean =>
    [...document.documentElement.children].some((each) => {
      const note = each.shadowRoot?.querySelector<HTMLElement>('section');
      return note?.checkVisibility({ visibilityProperty: true }) === true && note.getBoundingClientRect().left >= 0;
    });
  (window as unknown as { noteSeen: Promise<unknown> }).noteSeen = new Promise((resolve) => {
    let typed = 0;
    const look = () => {
      if (typed === 0 || !isUp()) requestAnimationFrame(look);
      // The next frame begins once this one has been painted.
      else requestAnimationFrame(painted);
    };
    const painted = (now: number) => {
      const after = now - typed;
      // What it may have moved is told once all has been painted.
      setTimeout(() => {
        shifts.disconnect();
        document.removeEventListener('keyup', typing, { capture: true });
        focused?.removeEventListener('blur', blurred);
        // While somebody types, and for a moment after, the page moves its own things.
        const shift = shifted.filter(({ startTime }) => startTime > typed + 150).reduce((sum, { value }) => sum + value, 0);
        resolve({ after, shift, keptFocus: !lost && document.activeElement === focused });
      }, 200);
    };
    const typing = () => {
      typed = performance.now();
    };
    document.addEventListener('keyup', typing, { capture: true });
    shifts.observe({ type: 'layout-shift' });
    focused?.addEventListener('blur', blurred);
    requestAnimationFrame(look);
  });
}
