// Every step of `npm test` in order; the first that fails ends the run.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const VITEST = 'node_modules/vitest/vitest.mjs';
const IN_BROWSERS = [VITEST, 'run', '--config', 'vitest.e2e.config.ts'];
const WXT = 'node_modules/wxt/bin/wxt.mjs';

/** Steps within brackets run at the same time: the one mostly computes, the other mostly waits. */
const STEPS = [
  [['lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  [['types', 'node_modules/typescript/bin/tsc', '--noEmit']],
  [['practice build for Chromium', WXT, 'build', '-b', 'chrome', '--mode', 'practice']],
  [['practice build for Firefox', WXT, 'build', '-b', 'firefox', '--mv3', '--mode', 'practice']],
  [
    ['unit tests, rules and architecture', VITEST, 'run'],
    ['browser tests of policies', ...IN_BROWSERS, '--project', 'policies'],
  ],
  [['browser tests', ...IN_BROWSERS, '--project', '!policies']],
];

const began = Date.now();
const passed = [];
let tests = 0;

for (const together of STEPS) {
  const ends = await Promise.all(together.map((step, at) => run(step, at === 0)));
  const failed = ends.filter(({ end }) => end !== '');
  for (const { name, end, took } of failed)
    console.error(`\nFailed: ${name} (${end}) after ${took}. Passed before it: ${passed.join(', ') || 'nothing'}.`);
  if (failed.length > 0) process.exit(1);
  passed.push(...ends.map(({ name, took }) => `${name} ${took}`));
}

console.log(`\n      Steps  ${passed.length} passed (${STEPS.flat().length}): ${passed.join(', ')}`);
console.log(`      Tests  ${tests} passed (${tests})`);
console.log(`   Duration  ${seconds(began)}`);
console.log(`${tests} passed, 0 failed`);

/** `end` is empty where it went well. What a step says beside another is shown once it has ended. */
async function run([name, program, ...words], aloud) {
  const started = Date.now();
  const counts = program === VITEST ? `node_modules/.cache/quiet-word/${name.replaceAll(/\W+/g, '-')}.json` : null;
  const counted = counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${counts}`] : [];
  if (counts) rmSync(counts, { force: true });
  if (aloud) console.log(`\n── ${name}`);
  const child = spawn(process.execPath, [program, ...words, ...counted], {
    stdio: ['ignore', aloud ? 'inherit' : 'pipe', aloud ? 'inherit' : 'pipe'],
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
  const [code, signal] = await new Promise((resolve) => child.on('close', (...ended) => resolve(ended)));
  if (!aloud) console.log(`\n── ${name}\n${Buffer.concat(said)}`);
  if (counts && existsSync(counts)) tests += JSON.parse(readFileSync(counts, 'utf8')).numPassedTests;
  return { name, end: code === 0 ? '' : (signal ?? `exit code ${code}`), took: seconds(started) };
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
