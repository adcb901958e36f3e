import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePictures } from '../capture/sample-pictures';
import { choose, chooseInDialog, jpeg } from './attach';
import { choosePictureInMenu, openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { Session } from './session';
import { plainForm } from './sites';
import { until } from './until';

const [group = Buffer.alloc(0)] = samplePictures();
const GROUP = jpeg('group.jpg', group);

async function untilText(page: Page, words: string): Promise<string> {
  return until(`"${words}" in the popup`, 20_000, async () => {
    const text = await page.evaluate(() => document.body?.innerText ?? '');
    return text.includes(words) ? text : null;
  }).catch(async (error) => {
    throw new Error(`${error.message} It shows:\n${await page.evaluate(() => document.body?.innerText ?? '')}`);
  });
}

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it('a picture chosen in the popup is looked at, and judged with the words beside it', async () => {
    const page = await openExtensionPage(session, '/popup.html');
    await choose(page, 'input[type=file]', [GROUP]);
    await untilText(page, 'faces');
    await page.type('textarea', 'Sports day with my class');
    await untilText(page, 'Clause 6');
    await page.screenshot({ path: `shots/${browser}-popup-picture.png`, fullPage: true });
    await page.close();
  });

  it('a picture on a page is checked from its menu, as it is on screen', async () => {
    await session.on(plainForm, async (page) => {
      await chooseInDialog(page.page, '.add-picture', [GROUP]);
      await page.page.waitForSelector('.pictures img');
      const before = await session.launched.browser.pages();
      await choosePictureInMenu(session, page.page, await page.page.$eval('.pictures img', (picture) => (picture as HTMLImageElement).src));
      const opened = await until('the window', 8000, async () => {
        const pages = await session.launched.browser.pages();
        return pages.find((each) => !before.includes(each)) ?? null;
      });
      expect(await untilText(opened, 'faces')).toContain('Your picture');
      await opened.close();
    });
  });
});
