// @vitest-environment node
import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GOOD, schoolFile } from '../../rulesets/school-file';
import { Folder, rules } from './a-folder';

const folder = new Folder();
const GUARDED = { ...GOOD, examples: { flags: ['a [[good]] thing'], allows: ['a thing', 'another thing'] } };

describe('check', () => {
  it('has nothing to say of rules that are well made', async () => {
    const { code, text, json } = await rules(
      'check',
      folder.write(
        'well.json',
        schoolFile({}, { ...GUARDED, when: { phrase: 'zzz good' }, examples: { flags: ['[[zzz good]]'], allows: ['a', 'b'] } }),
      ),
    );
    expect({ code, text }).toEqual({ code: 0, text: 'our-school 2.0.0: 1 rules, no problems, no warnings.' });
    expect(json).toMatchObject({ ok: true, problems: [], warnings: [] });
  });

  it('names file, line and rule of every problem at once, with what to mend', async () => {
    const file = folder.write(
      'faulty.json',
      schoolFile({}, { ...GUARDED, severity: 'grave' }, { id: 'small/other', when: { list: 'none' } }),
    );
    const { code, text, json } = await rules('check', file);
    expect(code).toBe(1);
    expect(text).toMatch(/faulty\.json:\d+: Use one of: "info", "advise", "serious"\..*small\/good/);
    expect(text).toMatch(/faulty\.json:\d+: .*no list "none".*small\/other/);
    const lines = folder.read('faulty.json').split('\n');
    const [first] = (json as { problems: { line: number }[] }).problems;
    expect(lines[(first?.line ?? 0) - 1]).toContain('grave');
  });

  it('warns of a rule that speaks of ordinary posts, and counts that only where asked to', async () => {
    const broad = { ...GUARDED, id: 'small/broad', when: { phrase: 'the' }, examples: { flags: ['[[the]] x'], allows: ['x', 'y'] } };
    const file = folder.write('broad.json', schoolFile({}, broad));
    const { code, text } = await rules('check', file);
    expect(code).toBe(0);
    expect(text).toMatch(/broad\.json:\d+: warning: It speaks of \d+\.\d % of ordinary posts.*small\/broad/);
    expect(await rules('check', file, '--strict')).toMatchObject({ code: 1, json: { ok: false } });
  });

  it('tells a file that is no JSON by its line', async () => {
    const { code, text } = await rules('check', folder.write('torn.json', '{\n "format": 2,\n oops\n}'));
    expect(code).toBe(1);
    expect(text).toMatch(/torn\.json:3: /);
  });

  it('tells a part of a folder by its own path', async () => {
    mkdirSync(folder.at('parts'));
    const part = folder.write('parts/policy.json', '{ "format": ');
    const { code, text } = await rules('check', folder.at('parts'));
    expect(code).toBe(1);
    expect(text).toContain(`${part}:1: `);
  });

  it('reads a signed file by what is inside', async () => {
    await rules('keys', '-o', folder.at('key'));
    await rules('sign', folder.write('plain.json', schoolFile()), '--key', folder.at('key.jwk'), '-o', folder.at('signed.jws'));
    expect(await rules('check', folder.at('signed.jws'))).toMatchObject({ json: { problems: [], rules: 2 } });
  });
});
