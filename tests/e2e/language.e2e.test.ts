import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED } from './drafts';
import { Session } from './session';
import { x } from './sites';
import { until } from './until';

const LANGUAGE = 'select:has(> option[value="cy"])';
const titled = (page: Page, title: string) => until(`the page called “${title}”`, 5000, async () => (await page.title()) === title || null);

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it('the language is the person’s choice, at once on the page where it is chosen, and in the next note beside a draft', () =>
    session.on(x, async (page) => {
      const options = await openExtensionPage(session, '/options.html');
      const choose = async (name: string) => (await options.waitForSelector(LANGUAGE))?.select(name);
      await titled(options, 'Quiet Word options');
      await choose('cy');
      await titled(options, 'Dewisiadau Quiet Word');
      expect(await options.evaluate(() => document.documentElement.lang)).toBe('cy');
      await page.page.bringToFront();
      await page.open();
      await page.write(EXCLUDED);
      expect((await page.untilAdvisory('note')).text).toContain('Cymal 3');
      await page.shoot(`${browser}-note-welsh`);
      await options.bringToFront();
      await choose('auto');
      await titled(options, 'Quiet Word options');
      await options.close();
    }));
});
