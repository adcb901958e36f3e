// Every step of `npm test` in order; the first that fails ends the run.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const COUNTS = 'node_modules/.cache/quiet-word/counts.json';
const COUNTED = ['--reporter=default', '--reporter=json', `--outputFile.json=${COUNTS}`];
const STEPS = [
  ['lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['unit tests, rules and architecture', 'node_modules/vitest/vitest.mjs', 'run', ...COUNTED],
  ['practice build for Chromium', 'node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome', '--mode', 'practice'],
  ['practice build for Firefox', 'node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox', '--mv3', '--mode', 'practice'],
  ['browser tests', 'node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.e2e.config.ts', ...COUNTED],
];

const began = Date.now();
const passed = [];
let tests = 0;

for (const [name, program, ...words] of STEPS) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  rmSync(COUNTS, { force: true });
  const { status, signal } = spawnSync(process.execPath, [program, ...words], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(
      `\nFailed: ${name} (${signal ?? `exit code ${status}`}) after ${seconds(started)}. Passed before it: ${passed.join(', ') || 'nothing'}.`,
    );
    process.exit(status || 1);
  }
  if (words.includes(COUNTED[0])) tests += JSON.parse(readFileSync(COUNTS, 'utf8')).numPassedTests;
  passed.push(`${name} ${seconds(started)}`);
}

console.log(`\n      Steps  ${passed.length} passed (${STEPS.length}): ${passed.join(', ')}`);
console.log(`      Tests  ${tests} passed (${tests})`);
console.log(`   Duration  ${seconds(began)}`);
console.log(`${tests} passed, 0 failed`);

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
