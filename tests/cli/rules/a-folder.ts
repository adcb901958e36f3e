import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { runRules } from '../../../src/cli/rules/run';

/** A folder of its own for the tests of one file. */
export class Folder {
  path = '';

  constructor() {
    beforeAll(() => {
      this.path = mkdtempSync(join(tmpdir(), 'quiet-word-rules-'));
    });
    afterAll(() => rmSync(this.path, { recursive: true, force: true }));
  }

  at(name: string): string {
    return join(this.path, name);
  }

  write(name: string, text: string): string {
    writeFileSync(this.at(name), text);
    return this.at(name);
  }

  read(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }
}

/** What a command answers. */
export async function rules(...args: string[]) {
  return (await runRules(args)).answer;
}
