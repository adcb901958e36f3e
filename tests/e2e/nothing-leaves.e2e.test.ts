import type { HTTPRequest } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED } from './drafts';
import { Session } from './session';
import { SITES } from './sites';

/** What a browser asks of its maker by itself, and the sites on view, to which it connects before it asks for the page. */
const BY_ITSELF = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(:\d+)?$/;
const VISITED = new Set(SITES.map((site) => `${new URL(site.url).hostname}:443`));

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it('a check, a hold and a post ask nothing of any server', async () => {
    const requests: string[] = [];
    const note = (request: HTTPRequest) => /^(https?|wss?):/.test(request.url()) && requests.push(request.url());
    for (const site of SITES) {
      await session.on(site, async (page) => {
        page.page.on('request', note);
        await page.write(EXCLUDED);
        await page.untilAdvisory('note');
        await page.submit();
        await page.untilAdvisory('pause');
        await page.choose('Post anyway');
        await page.untilPosted(1);
        await page.rest(300);
        page.page.off('request', note);
      });
    }
    expect(requests).toEqual([]);
    expect(session.proxy.asked.filter((host) => !BY_ITSELF.test(host) && !VISITED.has(host))).toEqual([]);
  });

  it('the proxy that proves it does see what a page asks for', async () => {
    const page = await session.launched.browser.newPage();
    await page.goto('http://nobody.example/').catch(() => {});
    await page.close();
    expect(session.proxy.asked).toContain('nobody.example');
  });

  it('the extension’s own pages may not connect anywhere', async () => {
    const page = await openExtensionPage(session, '/popup.html');
    const outcome = await page.evaluate(() =>
      fetch('https://nobody.example/leak').then(
        () => 'connected',
        () => 'refused',
      ),
    );
    await page.close();
    expect(outcome).toBe('refused');
    expect(session.proxy.asked).not.toContain('nobody.example:443');
  });
});
