import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const PAGE_SCRIPT = '.output/chrome-mv3-practice/content-scripts/composer.js';

/** What stands for each part, made by the same builder as what is shipped. */
const PARTS = [
  { name: 'the note, the pause and the picture tools, with their styles (UI)', entry: 'src/advisory/open-advisory.tsx' },
  { name: 'finding a composer by sense, in all languages', entry: 'src/sites/semantic/find-by-sense.ts' },
  { name: 'the sites’ markers', entry: 'src/sites/registry.ts' },
  { name: 'the review of a composer', entry: 'src/review/watch-composers.ts' },
];

/** What every page of a named site is given, and the parts of it, each as it would be alone; what two share is counted in both. */
export async function pageScriptSizes(): Promise<string[]> {
  const rows = [`page script: ${kilobytes(readFileSync(PAGE_SCRIPT))} packed`];
  for (const { name, entry } of PARTS) rows.push(`  ${name.padEnd(72)} ${kilobytes(await alone(entry))}`);
  return rows;
}

async function alone(entry: string): Promise<Uint8Array> {
  const [built] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      define: { 'import.meta.env.FIREFOX': 'false', 'process.env.NODE_ENV': '"production"' },
      build: { write: false, lib: { entry, formats: ['iife'], name: 'part' }, minify: true },
    }),
  ].flat();
  const chunk = built && 'output' in built ? built.output[0] : undefined;
  if (!chunk) throw new Error(`Nothing was built of ${entry}.`);
  return Buffer.from(chunk.code);
}

const kilobytes = (code: Uint8Array): string => `${(gzipSync(code, { level: 9 }).length / 1e3).toFixed(1).padStart(5)} kB`;
