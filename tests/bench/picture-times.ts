import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { samplePictures } from '../capture/sample-pictures';
import { choose, jpeg } from '../e2e/attach';
import { openExtensionPage } from '../e2e/background-control';
import { layOut } from '../e2e/picture-desk';
import { Session } from '../e2e/session';
import type { SitePage } from '../e2e/site-page';
import { x } from '../e2e/sites';
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
    const times: number[] = [];
    const memory = new Memory(session.launched.browser);
    await session.on(x, async (page) => {
      const before = await memory.now();
      for (const group of groups) {
        const watching = memory.watch();
        times.push(await untilNote(page, group));
        await watching();
        await page.page.click('[data-testid=attachments] [aria-label="Remove media"]');
        await until('the note to go', 8000, async () => ((await page.advisory()).kind === 'nothing' ? true : null));
      }
      const after = await memory.now();
      await page.rest(FREED_MS);
      memory.rows.push(
        `memory above the page alone: ${megabytes(memory.peak - before)} at most, ${megabytes(after - before)} after, ${megabytes((await memory.now()) - before)} a minute later`,
      );
    });
    const [cold = 0, ...warm] = times;
    const sorted = warm.sort((a, b) => a - b);
    return [
      `a 12-megapixel picture, chosen → note: cold ${seconds(cold)}, warm ${seconds(sorted[Math.floor(sorted.length / 2)] ?? 0)} (median of ${sorted.length}), worst ${seconds(sorted.at(-1) ?? 0)}`,
      ...memory.rows,
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

async function untilNote(page: SitePage, group: Buffer): Promise<number> {
  await choose(page.page, PICKER, [jpeg('group.jpg', group)]);
  const began = Date.now();
  await until('the note', 30_000, async () => ((await page.advisory()).text.includes('Clause') ? true : null));
  return Date.now() - began;
}

/** Memory of all of the browser's processes as Linux counts it, what several share counted once. */
class Memory {
  peak = 0;
  readonly rows: string[] = [];
  constructor(private readonly browser: Browser) {}

  async now(): Promise<number> {
    const client = await this.browser.target().createCDPSession();
    const { processInfo } = await client.send('SystemInfo.getProcessInfo');
    await client.detach();
    const bytes = processInfo.reduce((sum, { id }) => sum + residentBytes(id), 0);
    this.peak = Math.max(this.peak, bytes);
    return bytes;
  }

  /** Looks ten times a second until told to stop. */
  watch(): () => Promise<void> {
    let stopped = false;
    const looking = (async () => {
      while (!stopped) {
        await this.now();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    })();
    return async () => {
      stopped = true;
      await looking;
    };
  }
}

function residentBytes(pid: number): number {
  try {
    return 1024 * Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
