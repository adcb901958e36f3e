import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { EXCLUDED } from './drafts';
import { insideFirefox } from './firefox-inside';
import { Session } from './session';
import type { SitePage } from './site-page';
import { facebook } from './sites';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

async function prefer(session: Session, page: SitePage, scheme: Scheme): Promise<void> {
  if (session.name === 'chrome') return page.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const value = scheme === 'dark' ? 0 : 1;
  return insideFirefox(
    session.launched.browser,
    `() => Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${value})`,
  );
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

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it.each(SCHEMES)('the note and the pause follow a %s page', (scheme) =>
    session.on(facebook, async (page) => {
      await prefer(session, page, scheme);
      await page.write(EXCLUDED);
      await page.untilNoteSettles();
      await page.shoot(`note-${scheme}`);
      await page.openNote();
      await page.rest(300);
      await page.shoot(`note-open-${scheme}`);
      await page.submit();
      await page.untilAdvisory('pause');
      await page.rest(300);
      await page.shoot(`pause-${scheme}`);
      const brightness = await page.page.evaluate(brightnessOfCard);
      if (scheme === 'light') expect(brightness).toBeGreaterThan(200);
      else expect(brightness).toBeLessThan(80);
    }),
  );
});
