import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { EXCLUDED } from './drafts';
import { insideFirefox } from './firefox-inside';
import { Session } from './session';
import type { SitePage } from './site-page';
import { facebook } from './sites';

type Scheme = 'light' | 'dark';
type Motion = 'reduce' | 'no-preference';

async function prefer(session: Session, page: SitePage, scheme: Scheme, motion: Motion): Promise<void> {
  if (session.name === 'chrome')
    return page.page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: motion },
    ]);
  const prefs = {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': motion === 'reduce' ? 1 : 0,
  };
  const set = Object.entries(prefs).map(([name, value]) => `Services.prefs.setIntPref("${name}", ${value})`);
  return insideFirefox(session.launched.browser, `() => { ${set.join('; ')} }`);
}

/** Runs in the page: how bright the card's ground is, 0 to 255. */
function brightnessOfCard(): number {
  for (const { shadowRoot } of document.querySelectorAll('*')) {
    const card = shadowRoot?.querySelector('.card');
    if (!card) continue;
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(card).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    return (red + green + blue) / 3;
  }
  return Number.NaN;
}

/** Runs in the page: what in the advisory moves by itself, or would on its way from one state to another. */
function moving(): string[] {
  const roots = [...document.querySelectorAll('[popover=manual]')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const running = [document, ...roots].flatMap((place) => place.getAnimations().map((each) => `${each.id} runs`));
  const able = roots.flatMap((root) =>
    [...root.querySelectorAll('.quiet *')].flatMap((each) =>
      [null, '::before', '::after'].flatMap((part) => {
        const { animationName, transitionDuration } = getComputedStyle(each, part);
        const still = animationName === 'none' && /^(?:0s(?:, )?)+$/.test(transitionDuration);
        return still ? [] : [`.${each.classList[0]}${part ?? ''}`];
      }),
    ),
  );
  return [...running, ...able];
}

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it.each([
    ['light', 'reduce'],
    ['dark', 'no-preference'],
  ] as const)('the note and the pause follow a %s page, and motion: %s', (scheme, motion) =>
    session.on(facebook, async (page) => {
      await prefer(session, page, scheme, motion);
      const moves = motion === 'reduce' ? [] : ['.card', '.chevron'];
      await page.write(EXCLUDED);
      await page.untilNoteSettles();
      expect(await page.page.evaluate(moving)).toEqual(moves);
      await page.shoot(`note-${scheme}`);
      await page.openNote();
      await page.rest(300);
      expect(await page.page.evaluate(moving)).toEqual(moves);
      await page.shoot(`note-open-${scheme}`);
      await page.submit();
      await page.untilAdvisory('pause');
      await page.rest(300);
      expect(await page.page.evaluate(moving)).toEqual(moves.slice(0, 1));
      await page.shoot(`pause-${scheme}`);
      const brightness = await page.page.evaluate(brightnessOfCard);
      if (scheme === 'light') expect(brightness).toBeGreaterThan(200);
      else expect(brightness).toBeLessThan(80);
    }),
  );
});
