import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseInMenu, openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED, HARMLESS, THICK } from './drafts';
import { wordsOfClause } from './policy-words';
import { Session } from './session';
import { until } from './until';

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

async function untilText(page: Page, words: string): Promise<string> {
  return until(`"${words}" in the popup`, 5000, async () => {
    const text = await textOf(page);
    return text.includes(words) ? text : null;
  }).catch(async (error) => {
    throw new Error(`${error.message} It shows:\n${await textOf(page)}`);
  });
}

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it('words put into the popup are checked, and the clause is there in the policy’s words', async () => {
    const page = await openExtensionPage(session, '/popup.html');
    await page.locator('textarea').click();
    await page.keyboard.type(THICK);
    await untilText(page, 'Clause 4');
    await page.locator('.result summary').click();
    await untilText(page, wordsOfClause('4'));
    await page.screenshot({ path: `shots/${browser}-popup.png` });
    await page.close();
  });

  it('a harmless draft is told so', async () => {
    const page = await openExtensionPage(session, '/popup.html');
    await page.locator('textarea').click();
    await page.keyboard.type(HARMLESS);
    expect(await untilText(page, 'Nothing stood out')).not.toContain('Clause');
    await page.close();
  });

  it('words chosen in a page’s menu open in a window of their own, checked', async () => {
    const before = await session.launched.browser.pages();
    await chooseInMenu(session, 'check-selection', EXCLUDED);
    const opened = await until('the window', 8000, async () => {
      const pages = await session.launched.browser.pages();
      return pages.find((page) => !before.includes(page)) ?? null;
    });
    await untilText(opened, 'Clause 3');
    expect(await opened.$eval('textarea', (box) => box.value)).toBe(EXCLUDED);
    await opened.close();
  });
});
