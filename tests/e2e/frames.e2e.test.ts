import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureScript } from '../fixtures/page/bundle';
import { openPopupOver } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED } from './drafts';
import { openPanelBeside } from './panel-beside';
import { type AdvisorySeen, readAdvisory, whereToPress } from './read-advisory';
import { sceneHtml } from './scene-html';
import { Session } from './session';
import { until } from './until';

const AROUND = 'https://gardening.example/marrows';
/** One of our sites, which shows another's box. */
const OURS = 'https://medium.com/marrows';
const UNKNOWN_FORM = 'https://comments.example/box';
const COMMENT_FORM = 'https://www.blogger.com/comment/frame/1?po=2&hl=en-GB';
const LEFT = 30;
const TOP = 60;

const SCENE = {
  html: '<form><textarea name="commentBody" aria-label="Enter comment"></textarea><button type="submit">Publish</button></form>',
  field: 'textarea',
  submit: 'button',
};

const BLOG = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Marrows</title>
<style>body { margin: 0; font: 16px/1.5 sans-serif } h1 { margin: 10px 30px; font-size: 20px } iframe { position: absolute; left: ${LEFT}px; top: ${TOP}px; width: 560px; border: 0 }</style></head>
<body><h1>How to grow marrows</h1></body></html>`;

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await Session.start(browser);
    page = await session.launched.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void bodyFor(new URL(request.url())).then((served) =>
        (served ? request.respond({ status: 200, ...served }) : request.abort()).catch(() => {}),
      );
    });
  });
  afterAll(() => session?.close());

  async function bodyFor({ hostname, pathname }: URL) {
    const html = 'text/html; charset=utf-8';
    if (pathname === '/scene.js') return { contentType: 'text/javascript', body: await fixtureScript('scene') };
    if ([AROUND, OURS].some((around) => new URL(around).hostname === hostname)) return { contentType: html, body: BLOG };
    return pathname === '/favicon.ico' ? null : { contentType: html, body: sceneHtml(SCENE) };
  }

  /** A page of somebody's own with another site's comment form in a frame of this height. */
  async function open(address: string, height: number, around = AROUND): Promise<Frame> {
    await session.forgetAttention();
    await page.bringToFront();
    await page.goto(around, { waitUntil: 'load' });
    await page.evaluate(
      (src, high) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        frame.style.height = `${high}px`;
        document.body.append(frame);
      },
      address,
      height,
    );
    return until('the frame', 8000, async () => {
      const frame = page.frames().find((each) => each.url() === address);
      return (await frame?.evaluate(() => document.documentElement.dataset.open ?? null).catch(() => null)) ? (frame ?? null) : null;
    });
  }

  const untilAdvisory = (frame: Frame, kind: AdvisorySeen['kind']) =>
    until(`the advisory to be: ${kind}`, 8000, async () => {
      const seen = await frame.evaluate(readAdvisory);
      return seen.kind === kind ? seen : null;
    });

  async function choose(frame: Frame, label: string): Promise<void> {
    const { x, y } = await until(label, 5000, () => frame.evaluate(whereToPress, { label }));
    await page.mouse.click(LEFT + x, TOP + y);
  }

  /** Once it has faded in. */
  async function shoot(name: string): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.screenshot({ path: `shots/${browser}-${name}.png`, clip: { x: 0, y: 0, width: 640, height: 500 } });
  }

  const posted = (frame: Frame) => frame.evaluate(() => window.posted.map(({ text }) => text));

  it.each([400, 120])(
    'a comment form of another origin in a frame %i pixels high has its note, its one pause, and posts once',
    async (height) => {
      const frame = await open(COMMENT_FORM, height);
      await (await frame.$('textarea'))?.click();
      await page.keyboard.type(EXCLUDED);
      const note = await untilAdvisory(frame, 'note');
      expect(note.text).toContain('Clause 3');
      await shoot(`frame-${height}-note`);
      await (await frame.$('button'))?.press('Enter');
      await untilAdvisory(frame, 'pause');
      await shoot(`frame-${height}-pause`);
      expect(await posted(frame)).toEqual([]);
      await choose(frame, 'Post anyway');
      await until('it to be posted', 5000, async () => ((await posted(frame)).length > 0 ? true : null));
      expect(await posted(frame)).toEqual([EXCLUDED]);
      expect((await page.evaluate(readAdvisory)).kind).toBe('nothing');
    },
  );

  it('what is said in a frame is in the panel beside the page, until the frame has gone', async () => {
    const read = await openPanelBeside(session);
    for (const around of [AROUND, OURS]) {
      const frame = await open(COMMENT_FORM, 400, around);
      await (await frame.$('textarea'))?.click();
      await page.keyboard.type(EXCLUDED);
      await untilAdvisory(frame, 'note');
      await until('it to be in the panel', 5000, async () => ((await read()).includes('Clause 3') ? true : null));
      await page.evaluate(() => document.querySelector('iframe')?.remove());
      await until('it to be gone from the panel', 5000, async () => ((await read()).includes('Clause 3') ? null : true));
    }
  });

  it('where a frame may not be looked into, the toolbar says that nothing is checked there', async () => {
    const frame = await open(UNKNOWN_FORM, 200, OURS);
    await (await frame.$('textarea'))?.click();
    await until('the toolbar to say so', 8000, async () => ((await session.badges()).includes('–') ? true : null));
    await page.bringToFront();
    await page.keyboard.type(EXCLUDED);
    expect((await frame.evaluate(readAdvisory)).kind).toBe('nothing');
  });

  // Only there can a test press the extension's button.
  if (browser === 'chrome')
    it('the popup names a box that may not be looked into, and the page around it can be checked all the same', async () => {
      const frame = await open(UNKNOWN_FORM, 200);
      await (await frame.$('textarea'))?.click();
      const popup = await openPopupOver(session, page);
      const says = (words: string) =>
        until(words, 8000, async () => ((await popup.evaluate(() => document.body.innerText)).includes(words) ? true : null));
      await says('Not checking on gardening.example');
      await says('belongs to comments.example: not checking there');
      await popup.screenshot({ path: 'shots/chrome-popup-frame.png' });
      await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.site button')?.click());
      await says('until you leave this page');
      await popup.close();
      await page.bringToFront();
      await page.click('h1');
      await (await frame.$('textarea'))?.click();
      await until('the toolbar to say so', 8000, async () => ((await session.badges()).includes('–') ? true : null));
    });
});
