import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../src/engine/check-draft';
import { compileRules } from '../../../src/engine/match/compile-rules';
import { draftOf } from '../../../src/engine/schema/draft';
import { parseWith } from '../../../src/engine/schema/problem';
import { type RulesFile, rulesFile } from '../../../src/engine/schema/rules-file';
import { schoolHours } from '../../../src/engine/schema/school-place';
import { isSchoolTime } from '../../../src/engine/time/school-time';
import { smallRulesFile } from '../rules-for-tests';

const WRITTEN = {
  zone: 'Europe/London',
  days: [1, 2, 3, 4, 5],
  from: '08:30',
  to: '15:30',
  terms: [{ from: '2026-09-02', to: '2026-12-18' }],
  closed: [{ from: '2026-10-26', to: '2026-10-30' }],
  lessons: [
    { from: '09:00', to: '10:30' },
    { from: '10:50', to: '12:00' },
  ],
};
const hours = schoolHours.parse(WRITTEN);

describe('a moment at school', () => {
  test.each([
    ['in a lesson', '2026-11-24T09:40:00', ['in-lesson-time', 'in-school-hours', 'term-time']],
    ['at break', '2026-11-24T10:40:00', ['in-school-hours', 'term-time']],
    ['when the bell has just gone', '2026-11-24T10:30:00', ['in-school-hours', 'term-time']],
    ['on a term evening', '2026-11-24T20:00:00', ['term-time']],
    ['on a Saturday of term', '2026-11-28T09:40:00', ['term-time']],
    ['in half-term', '2026-10-27T09:40:00', []],
    ['after the last day of term', '2026-12-21T09:40:00', []],
    ['in a lesson by the school’s clock in summer time', '2026-09-08T08:10:00Z', ['in-lesson-time', 'in-school-hours', 'term-time']],
    ['that cannot be read', 'yesterday', []],
  ])('%s', (_name, now, facts) => {
    expect((['in-lesson-time', 'in-school-hours', 'term-time'] as const).filter((fact) => isSchoolTime(fact, now, hours))).toEqual(facts);
  });

  test('on a bank holiday the school is closed, where the rules file says whose', () => {
    const spring = { ...hours, terms: [{ from: '2026-04-13', to: '2026-07-21' }] };
    expect(isSchoolTime('in-school-hours', '2026-05-04T10:00', spring)).toBe(true);
    expect(isSchoolTime('in-school-hours', '2026-05-04T10:00', { ...spring, bankHolidays: 'england-and-wales' })).toBe(false);
  });

  test.each([
    [{ lessons: [{ from: '10:00', to: '09:00' }] }, 'A lesson ends after it begins'],
    [{ terms: [{ from: '2026-12-18', to: '2026-09-02' }] }, 'The last day comes after the first'],
    [{ bankHolidays: 'wales' }, 'Use one of: "england-and-wales"'],
  ])('a faulty schedule is refused with a remedy: %j', (fault, remedy) => {
    const parsed = parseWith(schoolHours, { ...WRITTEN, ...fault });
    expect(parsed.ok ? '' : parsed.problems[0]?.message).toContain(remedy);
  });
});

describe('a rule that asks when and on what', () => {
  const file = smallRulesFile([
    { id: 'when/lesson', when: { now: ['in-lesson-time'] } },
    { id: 'where/device', clause: '4', when: { device: ['school'] } },
  ]) as { vocabulary: { school: object } };
  Object.assign(file.vocabulary.school, { hours: WRITTEN });
  const rules = compileRules(rulesFile.parse(file) as RulesFile);
  const found = async (context: object) => (await checkDraft(draftOf('hello', { context }), rules)).findings.map(({ rule }) => rule).sort();

  test('is met by the facts that came with the draft', async () => {
    expect(await found({ now: '2026-11-24T09:40' })).toEqual(['when/lesson']);
    expect(await found({ now: '2026-11-24T09:40', device: 'school' })).toEqual(['when/lesson', 'where/device']);
  });
  test('and never where they did not', async () => {
    expect(await found({})).toEqual([]);
    expect(await found({ device: 'own' })).toEqual([]);
  });
  test('says that it is not about the words', async () => {
    const { findings } = await checkDraft(draftOf('hello', { context: { device: 'school' } }), rules);
    expect(findings[0]?.why).toEqual({ of: 'time-and-place' });
  });
});
