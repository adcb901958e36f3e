import { describe, expect, it } from 'vitest';
import { explainRule } from '../../src/engine/explain-rule';
import { draftOf } from '../../src/engine/schema/draft';
import { smallRules } from './rules-for-tests';

const rules = smallRules([
  { id: 'small/first', when: { phrase: 'quite another' } },
  {
    id: 'small/rule',
    status: 'trial',
    when: { all: [{ phrase: 'minibus' }, { any: [{ phrase: 'leaves at' }, { phrase: 'waits at' }] }, { not: { phrase: 'toy' } }] },
    unless: [{ if: { phrase: 'years ago' }, because: 'long past' }],
  },
]);
const rule = rules.rules.find(({ id }) => id === 'small/rule') ?? (null as never);
const explain = (text: string) => explainRule(draftOf(text), rule, rules);

describe('a rule is explained', () => {
  it('part by part, with the words that met each, also on trial', async () =>
    expect(await explain('The minibus waits at the gate')).toEqual({
      rule: 'small/rule',
      outcome: 'met',
      when: {
        part: 'all',
        met: true,
        words: [],
        parts: [
          { part: '{"phrase":"minibus"}', met: true, words: ['minibus'], parts: [] },
          {
            part: 'any',
            met: true,
            words: [],
            parts: [
              { part: '{"phrase":"leaves at"}', met: false, words: [], parts: [] },
              { part: '{"phrase":"waits at"}', met: true, words: ['waits at'], parts: [] },
            ],
          },
          { part: 'not', met: true, words: [], parts: [{ part: '{"phrase":"toy"}', met: false, words: [], parts: [] }] },
        ],
      },
      unless: [{ because: 'long past', if: { part: '{"phrase":"years ago"}', met: false, words: [], parts: [] } }],
    }));

  it.each([
    ['excused', 'Years ago the minibus waits at the gate', 'excused'],
    ['whose parts are in sentences of their own', 'The minibus is here. It waits at the gate.', 'apart'],
    ['of which a part is missing', 'The minibus is red', 'not-met'],
    ['met by what must not be there', 'The toy minibus waits at the gate', 'not-met'],
  ])('that is %s', async (_name, text, outcome) => expect(await explain(text)).toMatchObject({ outcome }));
});
