// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLines } from '../../src/cli/check';
import { checkLinesInJobs } from '../../src/cli/check-jobs';
import { loadRulesOrSay } from '../../src/cli/load-rules';
import { schoolFile } from '../rulesets/school-file';

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quiet-word-jobs-'));
  path = join(folder, 'rules.json');
  writeFileSync(path, schoolFile());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LINES = Array.from({ length: 500 }, (_, at) => (at % 97 === 5 ? 'no draft' : JSON.stringify({ id: `${at}`, text: `${at} good` })));

describe('check --jsonl --jobs', () => {
  it('answers as one job does, in the same order', { timeout: 30_000 }, async () => {
    const rules = loadRulesOrSay(path);
    if (!rules) throw new Error('The rules could not be read.');
    const answersOf = async (check: (output: PassThrough) => Promise<unknown>) => {
      const output = new PassThrough();
      let text = '';
      output.on('data', (chunk) => {
        text += chunk;
      });
      await check(output);
      return text.replace(/,"ms":[\d.]+/g, '');
    };
    const input = () => Readable.from([`${LINES.join('\n')}\n`]);
    const alone = await answersOf((output) => checkLines(input(), output, rules));
    const shared = await answersOf((output) => checkLinesInJobs(input(), output, 2, path));
    expect(shared).toBe(alone);
    expect(shared.trim().split('\n').length).toBe(LINES.length);
  });

  it('answers nothing where the rules cannot be used, even without a draft', { timeout: 30_000 }, async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{ "format": ');
    const output = new PassThrough();
    expect(await checkLinesInJobs(Readable.from([]), output, 2, broken)).toBe(false);
    expect(output.readableLength).toBe(0);
  });

  it('reads no further than its answers are taken', { timeout: 30_000 }, async () => {
    let read = 0;
    const input = Readable.from(
      (function* () {
        for (;;) {
          read += 1;
          yield `${LINES[0]}\n`;
        }
      })(),
      { highWaterMark: 1 },
    );
    const stuck = new Writable({ highWaterMark: 1, write: () => {} });
    void checkLinesInJobs(input, stuck, 2, path).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 4000));
    const after = read;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(after).toBeGreaterThan(100);
    expect(read).toBe(after);
    input.destroy();
  });
});
