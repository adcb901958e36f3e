// Measures the engine as it ships: bundled. tsx names each function anew whenever one is made, which costs the engine half as much time again.
import { build } from 'esbuild';

/** As deep as src/cli, from where the rules are looked for. */
const BUNDLE = 'node_modules/.cache/bench.mjs';

await build({
  entryPoints: ['src/cli/bench.ts'],
  outfile: BUNDLE,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
});
const { benchTable } = await import(`../${BUNDLE}`);
console.log(await benchTable());
