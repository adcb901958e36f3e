import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePictures } from '../capture/sample-pictures';
import { choose, jpeg } from './attach';
import { violations } from './axe';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { DOT, EXCLUDED, HARMLESS, THICK } from './drafts';
import { layoutFaults, ZOOMED } from './layout';
import { lostInOwnColours } from './own-colours';
import { Session } from './session';
import { facebook, x } from './sites';
import { until } from './until';

const OURS = ['/popup.html', '/sidepanel.html', '/options.html', '/welcome.html', '/sites.html', '/tell.html'] as const;
const samples = samplePictures();
const [group = Buffer.alloc(0)] = samples;

describe.each(BROWSERS)('by axe, and in the person’s own colours, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  /** In light and dark, which only Chromium lets a test choose, as it does colours of the person's own. */
  async function faults(page: Page, of: 'page' | 'advisory'): Promise<string[]> {
    if (browser === 'firefox') return violations(page, of);
    const found: string[] = [];
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      found.push(...(await violations(page, of)));
    }
    return [...found, ...(await lostInOwnColours(page))];
  }

  it.each(OURS)('%s has no fault, with all of its details open', async (path) => {
    const page = await openExtensionPage(session, path);
    if (path === '/options.html') await page.waitForSelector('.by-hand');
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    expect(await faults(page, 'page')).toEqual([]);
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
      expect(await faults(page, 'page')).toEqual([]);
    }
    await page.close();
  });

  it('nor has the popup with what was found in a picture, and its tools', async () => {
    const page = await openExtensionPage(session, '/popup.html');
    await page.locator('textarea').fill('Sports day with my class');
    await choose(page, 'input[type=file]', [jpeg('group.jpg', group)]);
    await until('the faces', 15_000, async () => ((await page.evaluate(() => document.body.innerText)).includes('Clause 6') ? true : null));
    expect(await faults(page, 'page')).toEqual([]);
    await page.close();
  });

  it('nor has the note in one line, opened, and with several findings, nor the pause, nor the dot', () =>
    session.on(facebook, async (page) => {
      await page.write(`${THICK}. ${EXCLUDED}`);
      await page.untilNoteSettles();
      expect(await faults(page.page, 'advisory')).toEqual([]);
      await page.press('q', 'Alt', 'Shift');
      await page.choose('Other answers');
      await page.rest(300);
      expect(await faults(page.page, 'advisory')).toEqual([]);
      await page.press('Escape');
      await page.submitByKey();
      await page.untilAdvisory('pause');
      await page.rest(300);
      expect(await faults(page.page, 'advisory')).toEqual([]);
      await page.press('Escape');
      await page.press('a', 'Control');
      await page.write(DOT);
      await until('the dot', 5000, () => page.page.evaluate(isDot));
      await page.rest(300);
      expect(await faults(page.page, 'advisory')).toEqual([]);
    }));

  it('nor has the note about a picture with its tools, which lose nothing at 400 %', () =>
    session.on(x, async (page) => {
      await page.write('Sports day with my lot');
      await choose(page.page, 'input[data-testid=fileInput]', [jpeg('group.jpg', group)]);
      await until('the faces', 15_000, async () => ((await page.advisory()).text.includes('Clause 6') ? true : null));
      await page.openNote();
      await until('the tools', 8000, async () => ((await page.advisory()).text.includes('Save a safe copy') ? true : null));
      await page.choose('Crop');
      expect(await faults(page.page, 'advisory')).toEqual([]);
      const before = page.page.viewport();
      await page.page.setViewport(ZOOMED);
      expect(await layoutFaults(page.page, `${browser}-zoomed-mender`)).toEqual({});
      await page.page.setViewport(before);
    }));

  it('nor has the notice that a picture was still being looked at', () =>
    session.on(x, async (page) => {
      const ten = Array.from({ length: 10 }, (_, at) => jpeg(`${at}.jpg`, samples[at % samples.length] ?? group));
      await page.write(HARMLESS);
      await choose(page.page, 'input[data-testid=fileInput]', ten);
      await page.submit();
      expect((await page.untilAdvisory('notice')).text).toContain('still being looked at');
      await page.rest(300);
      expect(await faults(page.page, 'advisory')).toEqual([]);
    }));
});

/** Runs in the page. */
function isDot(): true | null {
  const [root] = [...document.querySelectorAll('[popover=manual]')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return root?.querySelector('.dot') ? true : null;
}
