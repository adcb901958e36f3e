import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureScript } from '../fixtures/page/bundle';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { sceneHtml } from './scene-html';
import { Session } from './session';
import { SitePage } from './site-page';
import { siteScenes } from './site-scenes';
import { until } from './until';

const scene = (await siteScenes()).find(({ site, surface }) => site === 'instagram' && surface === 'dm');
const TEXT = 'Well done today, are you free to talk later';

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it('a message is checked as one to a pupil once the person has said so in the popup, and is so the next time', async () => {
    if (!scene) throw new Error('There is no scene of a message on Instagram.');
    const tab = await session.launched.browser.newPage();
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const isPage = request.isNavigationRequest();
      const isScript = new URL(request.url()).pathname === '/scene.js';
      const page = { status: 200, contentType: 'text/html; charset=utf-8', body: sceneHtml(scene) };
      if (isPage) return void request.respond(page).catch(() => {});
      if (!isScript) return void request.abort().catch(() => {});
      return void fixtureScript('scene').then((body) => request.respond({ status: 200, contentType: 'text/javascript', body }));
    });
    const page = new SitePage(tab, { name: scene.site, page: 'scene', url: scene.url, field: scene.field, submit: scene.submit }, browser);
    const writeTo = async () => {
      await tab.bringToFront();
      await tab.goto(scene.url, { waitUntil: 'load' });
      await until('the scene', 5000, () => tab.evaluate(() => document.documentElement.dataset.open ?? null));
      await tab.click(scene.field);
      await page.write(TEXT);
    };
    await writeTo();
    await page.rest(1500);
    expect((await page.advisory()).kind).toBe('nothing');

    const ours = await openExtensionPage(session, '/sites.html');
    const asked = (message: object) =>
      ours.evaluate(
        `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.tabs.sendMessage(id, ${JSON.stringify(message)}).catch(() => null)))).then((all) => all.find((each) => each) ?? null)`,
      );
    expect(await asked({ name: 'personHere' })).toEqual({ name: 'Jo Park', isPupil: false });
    expect(await asked({ name: 'markPersonHere', is: true })).toEqual({ name: 'Jo Park', isPupil: true });
    await tab.bringToFront();
    expect((await page.untilAdvisory('note')).text).toContain('Clause 8');
    expect(JSON.stringify(await session.kept())).not.toContain('Jo Park');

    await writeTo();
    await page.untilNoteSettles();
    await page.openNote();
    await page.choose('Other answers');
    await page.choose('This is not a pupil');
    await page.untilAdvisory('nothing');
  });
});
