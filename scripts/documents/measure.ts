import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { samplePictures } from '../../tests/capture/sample-pictures';
import { launch } from '../../tests/e2e/browsers';
import { unpackEnglish } from '../english-data';
import { getParts } from '../picture-parts';
import { SHIPPED_PARTS } from '../shipped-parts';
import { bundleForPage } from './bundle-for-page';
import type { PictureReading } from './read-in-page';
import { renderDocuments } from './render';
import { wordlessPictures } from './wordless';
import { wordsFound } from './words-found';

interface Sample {
  name: string;
  kind: string;
  heldOut: boolean;
  file: Buffer;
  /** Null where there are none in it. */
  words: string[] | null;
}

/** How many words of made-up documents are read, in how long; and what is read of pictures that have no words. */
export async function measureWords(): Promise<string[]> {
  const { browser, close } = await launch('chrome', { headless: true });
  try {
    const samples: Sample[] = [
      ...(await renderDocuments(browser)),
      ...samplePictures().map((file, at) => ({ name: `people ${at + 1}`, kind: 'photograph', heldOut: false, file, words: null })),
      ...wordlessPictures().map(({ name, file }) => ({ name, kind: 'photograph', heldOut: false, file, words: null })),
    ];
    const server = await serve(samples);
    const tab = await browser.newPage();
    await tab.goto(server.origin);
    await tab.addScriptTag({ content: await bundleForPage('scripts/documents/read-in-page.ts', 'desk') });
    const readings: PictureReading[] = [];
    const read = (at: number): Promise<PictureReading> =>
      tab.evaluate(
        (address) => (window as unknown as { desk: { readPicture(address: string): Promise<PictureReading> } }).desk.readPicture(address),
        `/samples/${at}`,
      );
    const cold = await read(0);
    for (const at of samples.keys()) readings.push(await read(at));
    server.close();
    return table(samples, readings, cold);
  } finally {
    await close();
  }
}

function table(samples: readonly Sample[], readings: readonly PictureReading[], cold: PictureReading): string[] {
  const rows: string[] = [];
  const totals = { made: { found: 0, of: 0 }, heldOut: { found: 0, of: 0 } };
  let silent = 0;
  for (const [at, { name, kind, heldOut, words }] of samples.entries()) {
    const { text, decode, prepare, read } = readings[at] ?? cold;
    const times = `${seconds(decode)} decode, ${seconds(prepare)} prepare, ${seconds(Math.max(0, read - prepare))} recognise`;
    if (words === null) {
      const count = text.split(/\s+/).filter((word) => word !== '').length;
      if (count === 0) silent += 1;
      rows.push(`${name}, ${kind}, without words: ${count} read · ${times}`);
      continue;
    }
    const { found, of, missed } = wordsFound(words, text);
    const total = heldOut ? totals.heldOut : totals.made;
    total.found += found;
    total.of += of;
    rows.push(
      `${heldOut ? 'held out: ' : ''}${name}, ${kind}: ${share(found, of)} · ${times}${missed.length > 0 ? ` · missed ${missed.join(' ')}` : ''}`,
    );
  }
  const wordless = samples.filter(({ words }) => words === null).length;
  return [
    ...rows,
    `words read of documents the reader was made with: ${share(totals.made.found, totals.made.of)}; held out: ${share(totals.heldOut.found, totals.heldOut.of)}`,
    `pictures without words of which nothing was read: ${silent} of ${wordless}`,
    `the first picture, with the reader's start: ${seconds(cold.decode + cold.read)}`,
  ];
}

async function serve(samples: readonly Sample[]): Promise<{ origin: string; close(): void }> {
  const parts = new Map([...getParts(SHIPPED_PARTS), ...unpackEnglish(console.error)].map(({ as, path }) => [`/${as}`, path]));
  const server = createServer(({ url = '/' }, answer) => {
    const part = parts.get(url);
    const sample = samples[Number(/^\/samples\/(\d+)$/.exec(url)?.[1] ?? -1)];
    answer.setHeader('content-type', url.endsWith('.js') ? 'text/javascript' : url === '/' ? 'text/html' : 'application/octet-stream');
    answer.end(part ? readFileSync(part) : (sample?.file ?? '<!doctype html><title>Words</title>'));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const share = (found: number, of: number) => `${((100 * found) / Math.max(1, of)).toFixed(1)} % (${found}/${of})`;

if (process.argv[1]?.endsWith('measure.ts')) console.log((await measureWords()).join('\n'));
