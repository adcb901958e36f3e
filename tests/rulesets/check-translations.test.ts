import { describe, expect, it } from 'vitest';
import { parseRulesFile } from '../../src/rulesets/parse-rules-file';
import { GOOD, schoolFile } from './school-file';

const rule = (words: object) => ({ cy: { rules: { 'small/good': words } } });

describe('a translation in a rules file', () => {
  it.each([
    [
      'of a rule that is not there',
      { cy: { rules: { 'small/god': { title: 'Da' } } } },
      '"small/god"',
      /no rule "small\/god".*Did you mean "small\/good"/,
    ],
    ['of an exception that the rule has not', rule({ title: 'Da', exception: 'Brys' }), '"exception"', /no exception/],
    ['that names a clause the policy has not', rule({ advice: 'Gweler cymal {number 44}.' }), '"advice": "Gweler', /clause 44/],
    ['with the English way to name a clause', rule({ advice: 'Gweler {clause 3}.' }), '"advice": "Gweler', /\{number 3\}/],
    ['with faces that nothing counts', rule({ title: '{faces}' }), '"title": "{faces}"', /add "faces"/],
    ['of a reminder that the policy has not', { cy: { policy: { reminders: { lessons: 'x' } } } }, '"lessons"', /no reminder "lessons"/],
    ['with a misspelt key', { cy: { ruels: {} } }, '"ruels"', /Unknown key "ruels"/],
    ['under no language’s name', { Welsh: {} }, '"Welsh"', /Name the language/],
    ['of no shape at all', 5, '"translations"', /./],
  ])('%s is told of with its line and a remedy, and no rule is lost', (_name, translations, place, message) => {
    const text = schoolFile({ translations }, GOOD);
    const parsed = parseRulesFile(text, 'school.json');
    if (!parsed.ok) throw new Error('the whole file was refused');
    expect(parsed.value.rules).toHaveLength(1);
    expect(parsed.value.problems).toMatchObject([{ file: 'school.json', line: text.slice(0, text.indexOf(place)).split('\n').length }]);
    expect(parsed.value.problems[0]?.message).toMatch(message);
  });

  it('keeps what is sound beside what is not', () => {
    const parsed = parseRulesFile(schoolFile({ translations: rule({ title: 'Da', exception: 'Brys' }) }, GOOD), 'school.json');
    expect(parsed.ok && parsed.value.file.translations?.cy?.rules).toEqual({ 'small/good': { title: 'Da' } });
  });
});
