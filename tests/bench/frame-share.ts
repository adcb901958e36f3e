import type { CDPSession, Frame } from 'puppeteer-core';
import { Session } from '../e2e/session';
import { ourShare, startFeed } from './feed-share';

const FRAMES = 20;
const NODES = 500;
const MUTATIONS_A_SECOND = 50;

const AROUND = 'https://gardening.example/';
const FRAMED = 'https://www.blogger.com/comment/frame/1';

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><body>${body}</body></html>`;
const around = page(`<style>iframe { inline-size: 300px; block-size: 120px }</style>${`<iframe src="${FRAMED}"></iframe>`.repeat(FRAMES)}`);
const framed = page('<form><textarea name="commentBody"></textarea><button>Publish</button></form><main></main>');

/** The same in frames of another origin, of which many stand on one page: before the person goes into any, and while they write in one. */
export async function frameShare(): Promise<string[]> {
  const session = await Session.start('chrome');
  try {
    const tab = await session.launched.browser.newPage();
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const body = request.url() === AROUND ? around : request.url() === FRAMED ? framed : null;
      void (body ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body }) : request.abort()).catch(() => {});
    });
    await tab.goto(AROUND, { waitUntil: 'load' });
    const frames = tab.frames().filter((frame) => frame.url() === FRAMED);
    if (frames.length !== FRAMES) throw new Error(`${frames.length} of ${FRAMES} frames have opened.`);
    for (const frame of frames) await frame.evaluate(startFeed, NODES, 1000 / MUTATIONS_A_SECOND);
    const [first] = frames as [Frame, ...Frame[]];
    // All frames of one site share a thread.
    const { client } = first as Frame & { client: CDPSession };
    const rows: string[] = [];
    for (const when of ['nobody in them', 'a composer open in one']) {
      if (when !== 'nobody in them') await (await first.$('textarea'))?.click();
      rows.push(
        `${FRAMES} frames of another origin, each ${MUTATIONS_A_SECOND} changes a second, ${when}: ${await ourShare(client)} % of their thread`,
      );
    }
    return rows;
  } finally {
    await session.close();
  }
}
