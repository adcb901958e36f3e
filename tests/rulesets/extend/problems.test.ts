// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../src/engine/schema/problem';
import { BASE, lineOf, OWN_CLAUSES, OWN_RULE, parseSchool, schoolText, takenOver } from './a-school';

const because = 'Reasons.';
const policy = { organisation: 'Our Trust', clauses: OWN_CLAUSES };
const clauses = { 3: '4.1', 4: '4.2' };
const GOOD = { disable: [{ rule: 'small/turnip', because }] };
const place = { name: 'Gate', at: [53, -1], radius: 100 };
const list = { about: 'x', means: { part: 'words' }, terms: ['x'] };

describe('a file that extends', () => {
  it.each([
    ['rules that are not bundled', 'smal@1', 'unknown-base', /no bundled rules called "smal": write "small@1"/],
    ['a newer major version', 'small@2', 'newer-base', /came with 1\.2\.0: update Quiet Word/],
    ['no version', 'small', 'invalid_format', /e\.g\. "oak-field@1"/],
  ])('%s is refused, with its line', (_name, base, code, message) => {
    const text = schoolText({ extends: base });
    const parsed = parseSchool(text);
    if (parsed.ok) throw new Error('taken');
    expect(parsed.problems).toMatchObject([{ code, path: ['extends'], file: 'school.json', line: lineOf(text, '"extends"') }]);
    expect(parsed.problems[0]?.message).toMatch(message);
  });

  it('an older major version works on as far as it fits, with a word of warning', () => {
    const rules = takenOver(GOOD, { ...BASE, version: '2.0.0' });
    expect(rules.problems).toMatchObject([{ code: 'older-base', path: ['extends'] }]);
    expect(rules.rules.map(({ id }) => id)).toEqual(['small/marrow', 'small/moan']);
  });

  it.each<[string, Record<string, unknown>, string, string, RegExp, string?]>([
    [
      'disables a rule that is not there',
      { disable: [...GOOD.disable, { rule: 'small/marow', because }] },
      'unknown-rule',
      'small/marow',
      /Did you mean "small\/marrow"\?/,
      'small/marow',
    ],
    [
      'disables a rule that is like no other',
      { disable: [...GOOD.disable, { rule: 'x/y', because }] },
      'unknown-rule',
      'x/y',
      /^The base has no rule "x\/y"\. Correct/,
      'x/y',
    ],
    [
      'disables without a reason',
      { disable: [...GOOD.disable, { rule: 'small/marrow' }] },
      'invalid_type',
      'small/marrow',
      /Missing/,
      'small/marrow',
    ],
    [
      'disables twice',
      { disable: [...GOOD.disable, { rule: 'small/turnip', because: 'again' }] },
      'disabled-twice',
      'small/turnip',
      /disabled twice/,
      'small/turnip',
    ],
    [
      'adjusts what it disables',
      { ...GOOD, adjust: [{ rule: 'small/turnip', because, severity: 'info' }] },
      'adjusted-and-disabled',
      'small/turnip',
      /is disabled too/,
      'small/turnip',
    ],
    [
      'adjusts a rule that is not there',
      { ...GOOD, adjust: [{ rule: 'small/mone', because, severity: 'info' }] },
      'unknown-rule',
      'small/mone',
      /Did you mean "small\/moan"/,
      'small/mone',
    ],
    [
      'adjusts twice',
      {
        ...GOOD,
        adjust: [
          { rule: 'small/moan', because, severity: 'info' },
          { rule: 'small/moan', because, advice: 'x' },
        ],
      },
      'adjusted-twice',
      'small/moan',
      /adjusted twice/,
      'small/moan',
    ],
    [
      'adjusts nothing',
      { ...GOOD, adjust: [{ rule: 'small/moan', because }] },
      'custom',
      'small/moan',
      /say what is different/,
      'small/moan',
    ],
    [
      'adjusts with a key that there is not',
      { ...GOOD, adjust: [{ rule: 'small/moan', because, severty: 'info' }] },
      'unrecognized_keys',
      'severty',
      /"severty"/,
      'small/moan',
    ],
    [
      'adjusts to a clause that there is not',
      { ...GOOD, adjust: [{ rule: 'small/moan', because, clause: '9' }] },
      'unknown-clause',
      '"9"',
      /no clause 9/,
      'small/moan',
    ],
    [
      'maps from a clause that there is not',
      { ...GOOD, policy, clauses: { ...clauses, 7: '4.1' } },
      'unknown-base-clause',
      '"7"',
      /base has no clause 7/,
    ],
    [
      'maps to a clause that there is not',
      { ...GOOD, policy, clauses: { 3: '4.11', 4: '4.2' } },
      'unknown-clause',
      '4.11',
      /Did you mean "4\.1"/,
    ],
    [
      'says what follows of a clause that there is not',
      { ...GOOD, policy: { organisation: 'X', consequence: { clauses: ['8'], line: 'x' } } },
      'unknown-clause',
      '"8"',
      /no clause 8/,
    ],
    [
      'underlines what is under a clause that there is not',
      { ...GOOD, policy: { organisation: 'X', underlined: ['8'] } },
      'unknown-clause',
      '"8"',
      /no clause 8/,
    ],
    [
      'reads pictures under a clause that there is not',
      { ...GOOD, pictures: { wordsUnder: ['8'] } },
      'unknown-clause',
      '"8"',
      /no clause 8/,
    ],
    [
      'has a rule with an id of the base',
      { ...GOOD, rules: [{ ...OWN_RULE, id: 'small/moan' }] },
      'duplicate-rule',
      'small/moan',
      /say under "adjust"/,
      'small/moan',
    ],
    ['has two rules with one id', { ...GOOD, rules: [OWN_RULE, OWN_RULE] }, 'duplicate-rule', 'own/parsnip', /Two rules/, 'own/parsnip'],
    [
      'has a rule at fault',
      {
        ...GOOD,
        rules: [
          { ...OWN_RULE, severity: 'grave' },
          { ...OWN_RULE, id: 'own/swede' },
        ],
      },
      'invalid_value',
      'grave',
      /Use one of/,
      'own/parsnip',
    ],
    [
      'has a list with an id of the base',
      { ...GOOD, vocabulary: { lists: [{ ...list, id: 'health' }] } },
      'duplicate-list',
      'health',
      /"replaces": true/,
    ],
    [
      'replaces a list that is not there',
      { ...GOOD, vocabulary: { lists: [{ ...list, id: 'helth', replaces: true }] } },
      'unknown-list',
      'helth',
      /Did you mean "health"/,
    ],
    [
      'has two lists with one id',
      {
        ...GOOD,
        vocabulary: {
          lists: [
            { ...list, id: 'own' },
            { ...list, id: 'own' },
          ],
        },
      },
      'duplicate-list',
      'own',
      /rename one/,
    ],
    [
      'has a list at fault',
      { ...GOOD, vocabulary: { lists: [{ ...list, id: 'own', terms: 7 }] } },
      'invalid_type',
      '"terms"',
      /type array/,
    ],
    [
      'changes a list that is not there',
      { ...GOOD, vocabulary: { changes: [{ list: 'insult', because, add: ['x'] }] } },
      'unknown-list',
      '"insult"',
      /Did you mean "insults"/,
    ],
    [
      'changes a list twice',
      {
        ...GOOD,
        vocabulary: {
          changes: [
            { list: 'insults', because, add: ['x'] },
            { list: 'insults', because, add: ['y'] },
          ],
        },
      },
      'changed-twice',
      'insults',
      /changed twice/,
    ],
    [
      'changes nothing in a list',
      { ...GOOD, vocabulary: { changes: [{ list: 'insults', because }] } },
      'custom',
      'insults',
      /Nothing is changed/,
    ],
    [
      'leaves out a term that there is not',
      { ...GOOD, vocabulary: { changes: [{ list: 'insults', because, leaveOut: ['muppet'] }] } },
      'unknown-term',
      '"muppet"',
      /Did you mean "muppet~"/,
    ],
    [
      'has a place outside the world',
      { ...GOOD, vocabulary: { school: { places: [place, { ...place, at: [153, 0] }] } } },
      'too_big',
      '153',
      /at most 90/,
    ],
    [
      'settles a choice that there is not',
      { ...GOOD, settings: { dayPauze: { value: true } } },
      'unrecognized_keys',
      'dayPauze',
      /"dayPauze"/,
    ],
    ['settles a choice to what it cannot be', { ...GOOD, settings: { dayPause: { value: 'yes' } } }, 'invalid_type', '"yes"', /boolean/],
  ])('and %s leaves that out, says where and how to mend it, and works', (_name, more, code, words, message, rule) => {
    const text = schoolText(more);
    const parsed = parseSchool(text);
    if (!parsed.ok) throw new Error(`refused: ${parsed.problems.map(describeProblem).join('\n')}`);
    const { problems } = parsed.value;
    expect(problems).toMatchObject([{ code, file: 'school.json', ...(rule ? { rule } : {}) }]);
    expect(problems[0]?.message).toMatch(message);
    expect(Math.abs((problems[0]?.line ?? 0) - text.slice(0, text.lastIndexOf(words)).split('\n').length)).toBeLessThanOrEqual(2);
    expect(parsed.value.rules.map(({ id }) => id)).not.toContain('small/turnip');
    expect(parsed.value.rules.map(({ id }) => id)).toContain('small/moan');
  });

  it('writes "disable" twice and is told that the first counts for nothing', () => {
    const text = schoolText(GOOD).replace('"disable"', '"disable": [{ "rule": "small/moan", "because": "x" }],\n "disable"');
    const parsed = parseSchool(text);
    if (!parsed.ok) throw new Error('refused');
    expect(parsed.value.problems).toMatchObject([
      { code: 'repeated-key', path: ['disable'], line: text.slice(0, text.lastIndexOf('"disable"')).split('\n').length },
    ]);
    expect(parsed.value.rules.map(({ id }) => id)).toEqual(['small/marrow', 'small/moan']);
  });

  it('with many faults tells them from the top', () => {
    const text = schoolText({
      settings: { dayPause: { value: 'no' } },
      disable: [{ rule: 'small/nought', because }],
      adjust: [{ rule: 'small/moan' }],
    });
    const parsed = parseSchool(text);
    const lines = parsed.ok ? parsed.value.problems.map(({ line }) => line ?? 0) : [];
    expect(lines).toHaveLength(3);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('names the right line behind an entry that was set aside', () => {
    const rules = [
      { ...OWN_RULE, severity: 'grave' },
      { ...OWN_RULE, id: 'small/moan' },
    ];
    const text = schoolText({ rules, disable: [{ rule: 'x' }, { rule: 'small/nought', because }] });
    const parsed = parseSchool(text);
    if (!parsed.ok) throw new Error('refused');
    const line = (code: string) => parsed.value.problems.find((problem) => problem.code === code)?.line;
    expect(line('duplicate-rule')).toBe(lineOf(text, '"small/moan"'));
    expect(line('unknown-rule')).toBe(lineOf(text, '"small/nought"'));
  });

  it('with two clauses of one number is refused', () => {
    const parsed = parseSchool(schoolText({ policy: { organisation: 'X', clauses: [...OWN_CLAUSES, OWN_CLAUSES[0]] }, clauses }));
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: ['policy', 'clauses', 2, 'number'], message: /Two clauses/ }] });
  });

  it('of any shape whatever is taken or refused without throwing, and refused only with a reason', () => {
    const keys = ['policy', 'clauses', 'disable', 'adjust', 'rules', 'vocabulary', 'settings', 'pictures', 'weighing', 'extends', 'format'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue(), { maxKeys: 4 }), (more) => {
        const parsed = parseSchool(schoolText(more));
        expect(parsed.ok || parsed.problems.every(({ line, message }) => Number(line) > 0 && message.length > 5)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
