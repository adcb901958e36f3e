import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePictures } from '../capture/sample-pictures';
import { choose, jpeg } from './attach';
import { violations } from './axe';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED, HARMLESS, THICK } from './drafts';
import { Session } from './session';
import { facebook, x } from './sites';
import { until } from './until';

const OURS = ['/popup.html', '/sidepanel.html', '/options.html', '/welcome.html', '/sites.html', '/tell.html'] as const;

describe.each(BROWSERS)('by axe, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  /** Only Chromium lets a test choose. */
  const schemes = browser === 'chrome' ? (['light', 'dark'] as const) : (['light'] as const);
  const dress = (page: Page, scheme: 'light' | 'dark') =>
    browser === 'chrome' ? page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]) : undefined;

  it.each(OURS)('%s has no fault', async (path) => {
    const page = await openExtensionPage(session, path);
    for (const scheme of schemes) {
      await dress(page, scheme);
      expect(await violations(page, 'page')).toEqual([]);
    }
    await page.close();
  });

  it.each(['/popup.html', '/sidepanel.html'])('%s with what was found, and with nothing found, has no fault', async (path) => {
    const page = await openExtensionPage(session, path);
    for (const [text, says] of [
      [`${THICK}. ${EXCLUDED}`, 'Clause 3'],
      [HARMLESS, 'Nothing stood out'],
    ] as const) {
      await page.locator('textarea').fill(text);
      await until(says, 5000, async () => ((await page.evaluate(() => document.body.innerText)).includes(says) ? true : null));
      for (const scheme of schemes) {
        await dress(page, scheme);
        expect(await violations(page, 'page')).toEqual([]);
      }
    }
    await page.close();
  });

  it('the note has none, in one line, opened, and with several findings; nor has the pause', () =>
    session.on(facebook, async (page) => {
      await page.write(`${THICK}. ${EXCLUDED}`);
      await page.untilNoteSettles();
      for (const scheme of schemes) {
        await dress(page.page, scheme);
        expect(await violations(page.page, 'advisory')).toEqual([]);
      }
      await page.openNote();
      await page.choose('Other answers');
      await page.rest(300);
      for (const scheme of schemes) {
        await dress(page.page, scheme);
        expect(await violations(page.page, 'advisory')).toEqual([]);
      }
      await page.submit();
      await page.untilAdvisory('pause');
      await page.rest(300);
      for (const scheme of schemes) {
        await dress(page.page, scheme);
        expect(await violations(page.page, 'advisory')).toEqual([]);
      }
    }));

  it('the note about a picture has none', () =>
    session.on(x, async (page) => {
      await page.write('Sports day with my lot');
      await choose(page.page, 'input[data-testid=fileInput]', [jpeg('group.jpg', samplePictures()[0] as Uint8Array)]);
      await until('the faces', 15_000, async () => ((await page.advisory()).text.includes('Clause 6') ? true : null));
      await page.openNote();
      await until('the tools', 8000, async () => ((await page.advisory()).text.includes('Save a safe copy') ? true : null));
      expect(await violations(page.page, 'advisory')).toEqual([]);
    }));
});
