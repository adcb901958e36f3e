import { describe, expect, it } from 'vitest';
import { fitLinear, quantise } from '../../../src/cli/fit-linear';
import { seededRandom } from '../../../src/cli/random';
import { checkDraftAtOnce } from '../../../src/engine/check-draft';
import { lookAtDraft } from '../../../src/engine/judge-draft';
import { compileRules } from '../../../src/engine/match/compile-rules';
import { readerFeatures } from '../../../src/engine/reader/features';
import { packWeights, score, unpackWeights } from '../../../src/engine/reader/model';
import { Reader } from '../../../src/engine/reader/reader';
import { type Draft, draftOf } from '../../../src/engine/schema/draft';
import { readDraft } from '../../../src/engine/text/reading';
import { smallRules } from '../rules-for-tests';

const RULES = smallRules([{ id: 'small/reads-like', when: { reader: 'derogatory', atLeast: 0.7 } }]);
const featuresOf = (text: string, rest: Partial<Draft> = {}, rules = RULES) => {
  const { scene, matches } = lookAtDraft(draftOf(text, rest), readDraft(text), rules, 'sure');
  return readerFeatures(scene, matches);
};

const BAD = ['they moan all day long', 'all they do is moan', 'moan moan moan, every day', 'what a moan that was'];
const GOOD = ['a lovely day by the sea', 'chips by the sea today', 'lovely chips all day', 'the sea was lovely'];

const instances = [...BAD.map((text) => ({ text, positive: true })), ...GOOD.map((text) => ({ text, positive: false }))].map(
  ({ text, positive }) => ({
    blocks: featuresOf(text).draft,
    positive,
    weight: 1,
  }),
);
const fitted = quantise(fitLinear(instances, { cost: 4, passes: 15, seldom: 1, size: 1 << 16, random: seededRandom(1) }));
const packed = packWeights(fitted);
const reader = new Reader({
  words: '',
  draft: packed,
  sentence: packed,
  join: [0, 4, 0],
  matters: { confidential: packWeights({ ...fitted, bias: -9 }), derogatory: packed },
});

describe('the learned reader', () => {
  it('tells what it was taught from what it was not', () => {
    for (const text of BAD) expect(score(fitted, featuresOf(text).draft)).toBeGreaterThan(0);
    for (const text of GOOD) expect(score(fitted, featuresOf(text).draft)).toBeLessThan(0);
  });

  it('is the same after packing', () => expect(unpackWeights(packed).weights).toEqual(fitted.weights));

  it('points to the sentence that speaks for it most', () => {
    const rules = compileRules(RULES.file, reader);
    const text = 'Lovely chips by the sea. They moan all day, moan and moan. The sea was lovely';
    const { findings } = checkDraftAtOnce(draftOf(text), rules);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['They moan all day, moan and moan']);
  });

  it('says nothing in rules that came without it', () => expect(checkDraftAtOnce(draftOf(BAD[0] ?? ''), RULES).findings).toEqual([]));

  it('that knows nothing of a matter sets the rule that asks aside', () => {
    const rules = compileRules(
      { ...RULES.file, rules: RULES.file.rules.map((rule) => ({ ...rule, when: { reader: 'self', atLeast: 0.5 } })) },
      reader,
    );
    expect(rules.problems).toMatchObject([{ code: 'unknown-reader', rule: 'small/reads-like' }]);
  });

  it('sees which rules are met, and which are excused', () => {
    const insult = { id: 'small/insult', when: { list: 'insults' }, unless: [{ if: { phrase: 'my own' }, because: 'own family' }] };
    const rules = smallRules([insult]);
    const seen = (text: string) => [...(featuresOf(text, {}, rules).draft.at(-1) ?? [])];
    expect(seen('what a day')).toEqual([]);
    expect(seen('what a muppet').length).toBeGreaterThan(0);
    expect(seen('my own muppet').length).toBeGreaterThan(0);
    expect(seen('my own muppet')).not.toEqual(seen('what a muppet'));
  });

  it('sees one and the same in two people’s names, classes and numbers', () => {
    expect(featuresOf('Reece in 9T got 14').draft).toEqual(featuresOf('Priya in 4B got 3').draft);
  });

  it('sees who it is to and what is in the picture', () => {
    expect(featuresOf('hi', { recipient: 'pupil' }).draft).not.toEqual(featuresOf('hi').draft);
    expect(featuresOf('hi', { images: [{ faces: 9 }] }).draft).not.toEqual(featuresOf('hi', { images: [{ faces: 0 }] }).draft);
  });
});
