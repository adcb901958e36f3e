// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/rules/run';
import { deploymentFiles } from '../../src/deploy/deployment-files';
import { LARGEST_FILE, TIME_OUT } from '../../src/rulesets/download';
import { POLICY_KEYS } from '../../src/rulesets/policy-values';
import { IDENTITY } from './a-deployment';

const FOLDER = 'docs/deploy';
const pages = [...readdirSync(FOLDER).map((name) => join(FOLDER, name)), 'docs/dpia-template.md', 'docs/staff-notice.md'].map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));
const all = pages.map(({ text }) => text).join('\n');
const files = deploymentFiles({}, IDENTITY).map(({ name }) => name);

describe('the pages for technicians', () => {
  it('say where every file goes', () => expect(files.filter((name) => !all.includes(name))).toEqual([]));

  it('name no file that is not written', () => {
    const named = [...all.matchAll(/`((?:google-admin|windows|intune|firefox|macos|linux)\/[^`*]+\.\w+)`/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !files.includes(name ?? ''))).toEqual([]);
  });

  it('use commands and options that there are', () => {
    const used = [...all.matchAll(/rules -- (\w+)([^\n`#]*)/g)];
    expect(used.length).toBeGreaterThan(8);
    for (const [line, name = '', rest = ''] of used) {
      const options = Object.keys(COMMANDS[name]?.options ?? {}).concat('json');
      expect(Object.keys(COMMANDS), line).toContain(name);
      for (const [, option] of rest.matchAll(/--([\w-]+)/g)) expect(options, line).toContain(option);
    }
  });

  it('name the values that can be set, and no others', () => {
    const [, table = ''] =
      /\| value \|[^\n]*\n\|[-|]+\n((?:\|.*\n)+)/.exec(pages.find(({ path }) => path.endsWith('README.md'))?.text ?? '') ?? [];
    expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key)).toEqual([...POLICY_KEYS]);
  });

  it('tell the limits as they are', () =>
    expect(all).toContain(`at most ${LARGEST_FILE / 1e6} MB, in full within ${TIME_OUT / 1000} seconds`));

  it('link to pages that there are', () => {
    for (const { path, text } of pages)
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g))
        expect(existsSync(join(dirname(path), target)), `${path}: ${target}`).toBe(true);
  });
});
