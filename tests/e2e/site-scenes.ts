import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Site } from '../../src/sites/site';
import type { Scene } from '../sites/a-site';

export interface SiteScene extends Scene {
  site: string;
  url: string;
}

const FOLDER = resolve('tests/sites');

/** What the sites' own tests say their pages look like, taken from them as they stand. */
export async function siteScenes(): Promise<SiteScene[]> {
  const tests = readdirSync(FOLDER).filter((name) => name.endsWith('.test.ts'));
  const out = resolve('node_modules/.cache/quiet-word/scenes.mjs');
  await build({
    stdin: { contents: `${tests.map((name) => `import './${name}';`).join('\n')}\nexport { scenes } from './a-site';`, resolveDir: FOLDER },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: out,
    define: { 'import.meta.env': '{"MODE":"practice"}' },
    plugins: [
      {
        name: 'hand scenes over',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'stands-in' }));
          onResolve({ filter: /\/a-site$/ }, () => ({ path: 'a-site', namespace: 'stands-in' }));
          onLoad({ filter: /./, namespace: 'stands-in' }, ({ path }) => ({ contents: STANDS_IN[path] ?? '' }));
        },
      },
    ],
  });
  const { scenes } = (await import(`${pathToFileURL(out).href}?${Date.now()}`)) as { scenes: { site: Site; scene: Scene }[] };
  return scenes.map(({ site, scene }) => ({ ...scene, site: site.id, url: addressOf(site.matches[0] ?? '') }));
}

/** An address that a match pattern covers. */
function addressOf(pattern: string): string {
  return pattern.replace('*.', 'www.').replace(/\*$/, '');
}

/** Only the contract's scenes are wanted: groups are opened, single tests passed over. */
const STANDS_IN: Readonly<Record<string, string>> = {
  vitest: `
    const each = (run) => (rows) => (_name, body) => rows.forEach((row) => run(() => (Array.isArray(row) ? body(...row) : body(row))));
    export const describe = Object.assign((_name, body) => body(), { each: each((body) => body()) });
    export const test = Object.assign(() => {}, { each: () => () => {} });
    export const it = test;
    export const [beforeEach, afterEach, beforeAll, afterAll] = [test, test, test, test];
    export const [expect, vi] = [() => {}, {}];`,
  'a-site': `
    export const scenes = [];
    export const TYPED = 'Year 8 were great';
    export const honoursTheContract = (site, scene) => scenes.push({ site, scene });
    export const [found, query, openScene] = [() => null, () => null, () => {}];`,
};
