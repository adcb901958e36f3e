import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage, openPopupOver } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED } from './drafts';
import { Session } from './session';
import { facebook, plainForm, unwatched } from './sites';
import { until } from './until';

describe('in chrome', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start('chrome');
  });
  afterAll(() => session?.close());

  it('a page that no adapter covers is checked once the person asks for it, by what its composer looks like', () =>
    session.on(unwatched(plainForm), async (page) => {
      const popup = await openPopupOver(session, page.page);
      await until('the popup to say so', 5000, async () =>
        (await popup.evaluate(() => document.body.innerText)).includes('Not checking on unwatched.example') ? true : null,
      );
      expect(await popup.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(384);
      await popup.screenshot({ path: 'shots/chrome-popup-elsewhere.png' });
      await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.site button')?.click());
      await until('the popup to answer', 5000, async () =>
        (await popup.evaluate(() => document.body.innerText)).includes('until you leave this page') ? true : null,
      );
      await popup.close();
      await page.page.bringToFront();
      await page.page.click(page.site.field);
      await page.write(EXCLUDED);
      expect((await page.untilAdvisory('note')).text).toContain('Clause 3');
      await page.submit();
      await page.untilAdvisory('pause');
      await page.choose('Post anyway');
      expect(await page.untilPosted(1)).toEqual([EXCLUDED]);
    }));
});

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it('the list of sites says where checking was found to work', async () => {
    await session.on(facebook, async (page) => {
      await page.write(EXCLUDED);
      await page.untilAdvisory('note');
    });
    const list = await openExtensionPage(session, '/sites.html');
    const row = () =>
      list.evaluate(() => [...document.querySelectorAll('tr')].find((each) => each.textContent?.startsWith('Facebook'))?.textContent ?? '');
    await until('the row', 5000, async () => ((await row()).includes('own marks') ? true : null));
    await list.screenshot({ path: `shots/${browser}-sites.png` });
    await list.close();
  });
});
