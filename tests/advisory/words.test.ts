import { expect, test } from 'vitest';
import { countThings, groupByClause } from '../../src/advisory/group-by-clause';
import { clauseList, pauseSentence, spokenNote } from '../../src/advisory/words';
import { adviceOn, finding, SERIOUS } from '../review/an-advice';

const FOUR = finding();
const EIGHT = finding({ clause: '8' });

test('clauses are named once each, in order', () => {
  expect(clauseList([SERIOUS])).toBe('Clause 3');
  expect(clauseList([SERIOUS, FOUR, SERIOUS])).toBe('Clause 3 and Clause 4');
  expect(clauseList([SERIOUS, FOUR, EIGHT])).toBe('Clause 3, Clause 4 and Clause 8');
});

test('findings are grouped under their clause, worst first', () => {
  expect(groupByClause([SERIOUS, FOUR, EIGHT]).map(({ clause, things }) => [clause, things.length])).toEqual([
    ['3', 1],
    ['4', 1],
    ['8', 1],
  ]);
});

test('what one rule found in several places is one thing, with the words of each', () => {
  const twice = [FOUR, finding({ words: 'a shower', why: { of: 'words', words: ['a shower'] } }), FOUR];
  expect(countThings(twice)).toBe(1);
  const [group] = groupByClause(twice);
  expect(group?.things[0]?.everyWords).toEqual([FOUR.words, 'a shower']);
  expect(group?.things[0]?.everyWhy).toEqual(['Because of the words “thick as mince”.', 'Because of the words “a shower”.']);
});

test('what is said names the clause and how to open the note', () => {
  expect(spokenNote(adviceOn(SERIOUS, FOUR))).toBe(
    'Quiet Word: please check: A pupil number, Clause 3 and Clause 4, and 1 more. Alt+Shift+Q opens the note.',
  );
});

test('the pause says what could be read into the draft and accuses nobody', () => {
  expect(pauseSentence(adviceOn(SERIOUS))).toBe(
    'One thing in this draft could be read as touching on Clause 3 of the Oak Field policy. You decide what happens next.',
  );
});
