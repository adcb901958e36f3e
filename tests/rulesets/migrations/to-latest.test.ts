// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { FORMAT } from '../../../src/engine/schema/rules-file';
import { MIGRATIONS, toLatestFormat } from '../../../src/rulesets/migrations/to-latest';
import { parseRulesFile } from '../../../src/rulesets/parse-rules-file';
import { smallRulesFile } from '../../engine/rules-for-tests';

const small = (format: unknown) => JSON.stringify({ ...(smallRulesFile([{ when: { phrase: 'x' } }]) as object), format }, null, 1);

describe('formats of a rules file', () => {
  it('have one step from each to the next', () =>
    expect(MIGRATIONS.map(({ from }) => from + 1)).toEqual(Array.from({ length: FORMAT - 1 }, (_, at) => at + 2)));

  it.each(MIGRATIONS.map(({ from }) => [from]))('number %i are read today', (format) => {
    expect(parseRulesFile(small(format), 'school.json')).toMatchObject({ ok: true, value: { problems: [] } });
  });

  it('newer than this version knows are refused, and it is said what to do', () => {
    const parsed = parseRulesFile(small(FORMAT + 1), 'school.json');
    expect(parsed).toMatchObject({ ok: false, problems: [{ code: 'newer-format', path: ['format'], file: 'school.json', line: 2 }] });
    expect(!parsed.ok && parsed.problems[0]?.message).toContain('update Quiet Word');
  });

  it.each([
    ['0', 0],
    ['a half', 1.5],
    ['words', 'one'],
    ['nothing', null],
  ])('that never were (%s) are left for the schema to refuse', (_name, format) => {
    expect(parseRulesFile(small(format), 'school.json')).toMatchObject({ ok: false, problems: [{ path: ['format'] }] });
  });

  it.each([[null], [7], [['a']], ['x']])('of what is no file (%j) are not looked for', (value) =>
    expect(toLatestFormat(value)).toEqual({ ok: true, value }),
  );
});
