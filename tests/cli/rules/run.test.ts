// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { COMMANDS, runRules } from '../../../src/cli/rules/run';
import { rules } from './a-folder';

describe('npm run rules', () => {
  it('without a command, or with one that it has not, says which there are', async () => {
    for (const args of [[], ['polish'], ['toString']]) {
      const { code, text } = await rules(...args);
      expect(code).toBe(2);
      for (const name of Object.keys(COMMANDS)) expect(text).toContain(`  ${name} `);
    }
  });

  it.each(Object.keys(COMMANDS))('%s --help says what it does and what each of its options does', async (name) => {
    const { code, text } = await rules(name, '--help');
    expect(code).toBe(0);
    expect(text).toContain(COMMANDS[name]?.about);
    for (const option of Object.keys(COMMANDS[name]?.options ?? {})) expect(text).toContain(`--${option}`);
  });

  it.each(Object.keys(COMMANDS))('%s with an option that it has not is used wrongly', async (name) => {
    const { code, text } = await rules(name, '--nonsense');
    expect(code).toBe(2);
    expect(text).toContain('--nonsense');
  });

  it('answers a program also where it is used wrongly', async () =>
    expect(await runRules(['sign', '--nonsense', '--json'])).toMatchObject({
      asJson: true,
      answer: { code: 2, json: { error: expect.any(String) } },
    }));

  it('says which file cannot be read', async () => {
    const { code, text } = await rules('build', 'no/such/file.json', '-o', 'x.json');
    expect(code).toBe(2);
    expect(text).toContain('no/such/file.json cannot be read');
  });
});
