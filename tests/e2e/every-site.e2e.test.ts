import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureScript } from '../fixtures/page/bundle';
import { BROWSERS } from './browsers';
import { EXCLUDED } from './drafts';
import { press } from './press';
import { sceneHtml } from './scene-html';
import { Session } from './session';
import { SitePage } from './site-page';
import { type SiteScene, siteScenes } from './site-scenes';
import { until } from './until';

const scenes = await siteScenes();

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  let page: Page;
  let now: SiteScene | undefined;
  beforeAll(async () => {
    session = await Session.start(browser);
    page = await session.launched.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
      void answer(isPage, new URL(request.url()).pathname).then((served) =>
        (served ? request.respond({ status: 200, ...served }) : request.abort()).catch(() => {}),
      );
    });
  });
  afterAll(() => session?.close());

  async function answer(isPage: boolean, path: string) {
    if (path === '/scene.js') return { contentType: 'text/javascript', body: await fixtureScript('scene') };
    return isPage && now ? { contentType: 'text/html; charset=utf-8', body: sceneHtml(now) } : null;
  }

  it.each(scenes.map((scene, at) => ({ ...scene, at: at + 1 })))(
    '$at: a $surface on $site is read, held once, and posted once',
    async (scene) => {
      now = scene;
      const seen = new SitePage(
        page,
        { name: scene.site, page: 'scene', url: scene.url, field: scene.field, submit: scene.submit },
        browser,
      );
      await page.goto(scene.url, { waitUntil: 'load' });
      await until('the scene', 5000, () => page.evaluate(() => document.documentElement.dataset.open ?? null));
      try {
        await press(page, scene.field);
        await page.keyboard.type(EXCLUDED);
        expect((await seen.untilAdvisory('note', 8000)).text).toContain('Clause 3');
        await press(page, scene.submit);
        await seen.untilAdvisory('pause');
        expect(await seen.posted()).toEqual([]);
        await seen.choose('Post anyway');
        expect(await seen.untilPosted(1)).toEqual([EXCLUDED]);
        await seen.rest(150);
        expect(await seen.posted()).toHaveLength(1);
      } catch (error) {
        throw new Error(
          `${error instanceof Error ? error.message : error}\n${scene.url}\n${scene.html.slice(0, 600)}\n${await seen.describe()}`,
        );
      }
    },
  );
});
