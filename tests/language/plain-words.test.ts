import { english } from 'virtual:languages';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { readBundled } from '../../src/cli/load-rules';

/** School years of the United States: twelve-year-olds are in the sixth or seventh. */
const GRADE = 7;
/** Of one message, where a few long words weigh more. */
const GRADE_OF_ONE = 10;
const LONGEST_SENTENCE = 25;
/** Fewer words are a label: "Copy", "Where from". */
const RUNNING = 6;

const clean = (text: string) => text.replace(/\{\w+\}/g, 'name').replaceAll('’', "'");
const wordsIn = (text: string) => clean(text).match(/[a-z0-9'-]*[a-z0-9][a-z0-9'-]*/gi) ?? [];
const sentencesIn = (text: string, end = /[.!?…]+(?:\s|$)/) =>
  clean(text)
    .split(end)
    .filter((sentence) => wordsIn(sentence).length > 0);

/** Flesch-Kincaid: Kincaid, Fishburne, Rogers and Chissom, 1975. */
function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsIn);
  const sentences = texts.flatMap((text) => sentencesIn(text));
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const { rules, policy } = readBundled();
/** What we write ourselves, by where it is read; the policy's own words are the school's. */
const written: [string, string][] = [
  ...Object.entries(english).map(([key, text]): [string, string] => [key.split('_')[0] ?? '', text]),
  ...rules.flatMap(({ id, title, advice }): [string, string][] => [
    [`rules: ${id.split('/')[0]}`, title],
    [`rules: ${id.split('/')[0]}`, advice],
  ]),
];
const running = written.filter(([, text]) => wordsIn(text).length >= RUNNING);
const sections = [...new Set(running.map(([section]) => section))];

describe('words that a twelve-year-old can read', () => {
  it.each(sections)('%s', (section) => {
    const texts = running.flatMap(([of, text]) => (of === section ? [text] : []));
    expect(gradeOf(texts)).toBeLessThanOrEqual(GRADE);
  });

  it('no message is far above the rest', () => {
    const hard = running.filter(([, text]) => wordsIn(text).length > 12 && gradeOf([text]) > GRADE_OF_ONE);
    expect(hard).toEqual([]);
  });

  it('no sentence asks for a second breath', () => {
    const long = running
      .flatMap(([, text]) => sentencesIn(text, /[.!?…:;]+(?:\s|$)/))
      .filter((each) => wordsIn(each).length > LONGEST_SENTENCE);
    expect(long).toEqual([]);
  });

  it('a policy as councils write it would not pass', () => {
    expect(gradeOf(policy.clauses.map(({ words }) => words))).toBeGreaterThan(GRADE_OF_ONE);
  });
});
