import type { HTTPRequest } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePictures } from '../capture/sample-pictures';
import { choose, jpeg } from './attach';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED } from './drafts';
import { Session } from './session';
import { SITES, x } from './sites';
import { until } from './until';

/** What a browser asks of its maker by itself, and the sites on view, to which it connects before it asks for the page. */
const BY_ITSELF = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(:\d+)?$/;
const VISITED = new Set(SITES.map((site) => `${new URL(site.url).hostname}:443`));

const [group = Buffer.alloc(0)] = samplePictures();
/** Some libraries tell their makers of use a minute after it. */
const LATER_MS = 95_000;

it('pictures looked at, mended and left alone for a minute and a half ask nothing of any server', { timeout: 160_000 }, async () => {
  await Promise.all(
    BROWSERS.map(async (browser) => {
      const session = await Session.start(browser);
      await session.on(x, async (page) => {
        await page.write('Sports day with my lot');
        await choose(page.page, 'input[data-testid=fileInput]', [jpeg('day.jpg', group)]);
        await until('the picture to be judged', 15_000, async () => ((await page.advisory()).text.includes('Clause 6') ? true : null));
        await page.openNote();
        await page.choose('Swap it in');
        await page.rest(LATER_MS);
      });
      const asked = session.proxy.asked.filter((host) => !BY_ITSELF.test(host) && !VISITED.has(host));
      await session.close();
      expect(asked).toEqual([]);
    }),
  );
});

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
