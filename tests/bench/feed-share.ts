import type { CDPSession } from 'puppeteer-core';
import { Session } from '../e2e/session';
import { x } from '../e2e/sites';

const NODES = 10_000;
const MUTATIONS_A_SECOND = 50;
const SECONDS = 10;

/** How much of the page's main thread the extension takes on a feed that never rests, with no composer open and with one. */
export async function feedShare(): Promise<string[]> {
  const session = await Session.start('chrome');
  try {
    const rows: string[] = [];
    await session.on({ ...x, field: 'none' }, async ({ page }) => {
      await page.waitForSelector(x.field);
      await page.evaluate(startFeed, NODES, 1000 / MUTATIONS_A_SECOND);
      const client = await page.createCDPSession();
      for (const when of ['no composer open', 'a composer open']) {
        if (when === 'a composer open') await page.click(x.field);
        const share = await ourShare(client);
        rows.push(`a feed of ${NODES} nodes, ${MUTATIONS_A_SECOND} changes a second, ${when}: ${share} % of the main thread`);
      }
    });
    return rows;
  } finally {
    await session.close();
  }
}

/** In the next seconds, of the thread that this session sees. */
export async function ourShare(client: CDPSession): Promise<string> {
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: 200 });
  await client.send('Profiler.start');
  await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
  const { profile } = await client.send('Profiler.stop');
  const ours = new Set(profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:')).map(({ id }) => id));
  const samples = profile.samples ?? [];
  return ((100 * samples.filter((id) => ours.has(id)).length) / samples.length).toFixed(2);
}

/** Runs in the page. */
export function startFeed(nodes: number, every: number): void {
  const feed = document.createElement('div');
  for (let at = 0; at < nodes / 2; at += 1) {
    const post = document.createElement('article');
    post.append(document.createElement('p'));
    feed.append(post);
  }
  (document.querySelector('main') ?? document.body).append(feed);
  let turn = 0;
  setInterval(() => {
    const post = document.createElement('article');
    post.textContent = `Post ${turn}`;
    feed.children[turn % feed.children.length]?.replaceWith(post);
    turn += 1;
  }, every);
}
