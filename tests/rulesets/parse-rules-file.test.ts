import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/engine/schema/problem';
import { parseRulesFile } from '../../src/rulesets/parse-rules-file';
import { smallRulesFile } from '../engine/rules-for-tests';

const GOOD = { id: 'small/good', when: { phrase: 'good' } };
const textOf = (...rules: object[]) => JSON.stringify(smallRulesFile(rules), null, 2);
const problemsOf = (text: string) => {
  const parsed = parseRulesFile(text, 'school.json');
  return parsed.ok ? parsed.value.problems : parsed.problems;
};
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

describe('a rules file', () => {
  it('without fault has no problems', () => expect(problemsOf(textOf(GOOD))).toEqual([]));

  it('that is not JSON is refused with every line at fault', () => {
    const problems = problemsOf('{\n  "format": 1,\n  "id": oops,\n  "rules": [ 1, ]\n}');
    expect(problems.map(({ line }) => line)).toEqual(expect.arrayContaining([3, 4]));
    expect(problems.every(({ file, message }) => file === 'school.json' && message.length > 10)).toBe(true);
  });

  it.each([
    ['a misspelt key', { ...GOOD, id: 'small/bad', advises: 'x' }, '"advises"', /Unknown key "advises"/],
    ['a misspelt detector', { id: 'small/bad', when: { frase: 'x' } }, '"frase"', /Unknown detector "frase"/],
    ['a misspelt key inside a detector', { id: 'small/bad', when: { contempt: { off: ['pupils'] } } }, '"off"', /off|Missing/],
    ['a severity that does not exist', { ...GOOD, id: 'small/bad', severity: 'grave' }, '"grave"', /"info", "advise", "serious"/],
    ['a clause that the policy has not', { ...GOOD, id: 'small/bad', clause: '44' }, '"small/bad"', /no clause 44/],
    ['a pattern that is not RE2', { id: 'small/bad', when: { pattern: '(?=x)' } }, '"small/bad"', /not RE2 syntax/],
    ['a list that is not there', { id: 'small/bad', when: { list: 'nowhere' } }, '"small/bad"', /no list "nowhere"/],
    ['no examples', { ...GOOD, id: 'small/bad', examples: { flags: [], allows: [] } }, '"flags": []', /at least 1/],
  ])('sets a rule with %s aside, names its line, and keeps the others at work', (_name, bad, place, message) => {
    const text = textOf(GOOD, bad);
    const parsed = parseRulesFile(text, 'school.json');
    if (!parsed.ok) throw new Error('the whole file was refused');
    expect(parsed.value.rules.map(({ id }) => id)).toEqual(['small/good']);
    const [problem] = parsed.value.problems;
    expect(problem).toMatchObject({ file: 'school.json', rule: 'small/bad' });
    expect(problem?.message).toMatch(message);
    const ruleStarts = lineOf(text, '"small/bad"') - 1;
    expect(problem?.line).toBeGreaterThanOrEqual(ruleStarts - 1);
    expect(problem?.line).toBeLessThanOrEqual(lineOf(text, place) + 1);
  });

  it('in which a name stands twice says so, since only the last counts', () => {
    const text = textOf(GOOD).replace('"version"', '"policy": {},\n  "version"');
    expect(problemsOf(text)).toMatchObject([
      { code: 'repeated-key', path: ['policy'], file: 'school.json', line: lineOf(text, '"organisation"') - 1 },
    ]);
  });

  it('says file, line, rule and remedy in one line', () => {
    const problem = problemsOf(textOf({ ...GOOD, severity: 'grave' })).find(({ code }) => code === 'invalid_value');
    expect(problem && describeProblem(problem)).toMatch(/^school\.json:\d+: Use one of: .* \(rule small\/good\)$/);
  });

  it('of any shape whatever is refused without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((json) => textOf(GOOD).replace('"Small School"', json)),
        ),
        (text) => {
          const parsed = parseRulesFile(text, 'school.json');
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
        },
      ),
    );
  });

  it('cut off anywhere is refused with a line', () => {
    const text = textOf(GOOD);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 2 }), (length) => {
        const parsed = parseRulesFile(text.slice(0, length), 'school.json');
        expect(parsed.ok).toBe(false);
        if (!parsed.ok) for (const { line } of parsed.problems) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
