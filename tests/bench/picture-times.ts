import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { samplePictures } from '../capture/sample-pictures';
import { choose, jpeg } from '../e2e/attach';
import { openExtensionPage } from '../e2e/background-control';
import { layOut } from '../e2e/picture-desk';
import { Session } from '../e2e/session';
import { SitePage } from '../e2e/site-page';
import { unwatched, x } from '../e2e/sites';
import { until } from '../e2e/until';

const WARM = 5;
/** 12 megapixels. */
const [WIDTH, HEIGHT] = [4000, 3000];
const COLUMNS = [3, 4, 2, 5, 6, 3];
const FREED_MS = 62_000;
const PICKER = 'input[data-testid=fileInput]';

/** A 12-megapixel group of photographs, from the moment it is chosen until the note about it stands; each of them new to the desk. */
export async function pictureTimes(): Promise<string[]> {
  const session = await Session.start('chrome');
  try {
    const groups = await groupPictures(session);
    const memory = new Memory(session.launched.browser);
    const alone = await session
      .newPage()
      .then((page) => withPictures(new SitePage(page, unwatched(x), 'chrome'), groups, memory, () => settle()));
    await session.forgetTab();
    const times: number[] = [];
    await session.forgetAttention();
    const tab = new SitePage(await session.newPage(), x, 'chrome');
    await tab.page.bringToFront();
    const watched = await withPictures(tab, groups, memory, async () => {
      times.push(await untilNote(tab));
      // What has been seen often shrinks to a dot.
      await session.forgetAttention();
    });
    await settle(FREED_MS);
    const left = (await memory.now()) - watched.before;
    const [cold = 0, ...warm] = times;
    const sorted = warm.sort((a, b) => a - b);
    return [
      `a 12-megapixel picture, chosen → note: cold ${seconds(cold)}, warm ${seconds(sorted[Math.floor(sorted.length / 2)] ?? 0)} (median of ${sorted.length}), worst ${seconds(sorted.at(-1) ?? 0)}`,
      `memory it takes: ${megabytes(watched.peak - watched.before)} at most, of which ${megabytes(alone.peak - alone.before)} is the page's own without the extension; ${megabytes(left)} a minute later`,
    ];
  } finally {
    await session.close();
  }
}

async function groupPictures(session: Session): Promise<Buffer[]> {
  const photos = samplePictures();
  const page = await openExtensionPage(session, '/sites.html');
  const groups: Buffer[] = [];
  for (const columns of COLUMNS.slice(0, WARM + 1)) groups.push(await layOut(page, photos, columns, WIDTH, HEIGHT, 'image/jpeg'));
  await page.close();
  return groups;
}

/** Chooses each picture and takes it off again; says how much memory was in use before, and at most. */
async function withPictures(page: SitePage, groups: readonly Buffer[], memory: Memory, until: () => Promise<unknown>) {
  await page.open();
  const before = await memory.now();
  const watching = memory.watch();
  for (const group of groups) {
    await choose(page.page, PICKER, [jpeg('group.jpg', group)]);
    await until();
    await page.page.click('[data-testid=attachments] [aria-label="Remove media"]');
    await settle();
  }
  return { before, peak: await watching() };
}

async function untilNote(page: SitePage): Promise<number> {
  const began = Date.now();
  await until('the note', 30_000, async () => ((await page.advisory()).text.includes('Clause') ? true : null));
  return Date.now() - began;
}

const settle = (ms = 1500) => new Promise((resolve) => setTimeout(resolve, ms));

/** Memory of all of the browser's processes as Linux counts it, what several share counted once. */
class Memory {
  constructor(private readonly browser: Browser) {}

  async now(): Promise<number> {
    const client = await this.browser.target().createCDPSession();
    const { processInfo } = await client.send('SystemInfo.getProcessInfo');
    await client.detach();
    return processInfo.reduce((sum, { id }) => sum + bytesOf(id), 0);
  }

  /** Looks ten times a second until told to stop, and then says the most it saw. */
  watch(): () => Promise<number> {
    let stopped = false;
    const looking = (async () => {
      let peak = 0;
      while (!stopped) {
        // The browser is closed at once where a step has failed.
        peak = Math.max(peak, await this.now().catch(() => 0));
        await settle(100);
      }
      return peak;
    })();
    return () => {
      stopped = true;
      return looking;
    };
  }
}

function bytesOf(pid: number): number {
  try {
    return 1024 * Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
