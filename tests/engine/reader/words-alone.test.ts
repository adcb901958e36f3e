import { describe, expect, it } from 'vitest';
import { fitLinear, quantise } from '../../../src/cli/fit-linear';
import { seededRandom } from '../../../src/cli/random';
import { checkDraftAtOnce } from '../../../src/engine/check-draft';
import { lookAtDraft } from '../../../src/engine/judge-draft';
import { compileRules } from '../../../src/engine/match/compile-rules';
import { readerFeatures } from '../../../src/engine/reader/features';
import { packWeights } from '../../../src/engine/reader/model';
import { Reader } from '../../../src/engine/reader/reader';
import { draftOf } from '../../../src/engine/schema/draft';
import { readDraft } from '../../../src/engine/text/reading';
import { smallRules } from '../rules-for-tests';

const MANY = [{ faces: 9 }];
const WORDS = ['a lovely day by the sea', 'chips today', 'what a morning', 'the sea was lovely', 'home at last'];
const BAD = ['they moan all day', 'moan moan moan', 'what a moan'];
const plain = smallRules([{ when: { phrase: 'nobody says this' } }]);
const seen = (text: string, images: typeof MANY) => {
  const { scene, matches } = lookAtDraft(draftOf(text, { images }), readDraft(text), plain, 'sure');
  return readerFeatures(scene, matches).draft;
};

/** Taught that pictures of many faces are a matter, whatever is said, and that moaning is. */
const fitted = quantise(
  fitLinear(
    [
      ...WORDS.map((text) => ({ blocks: seen(text, MANY), positive: true, weight: 1 })),
      ...WORDS.map((text) => ({ blocks: seen(text, []), positive: false, weight: 1 })),
      ...BAD.map((text) => ({ blocks: seen(text, []), positive: true, weight: 1 })),
    ],
    { cost: 4, passes: 25, seldom: 1, size: 1 << 16, random: seededRandom(1) },
  ),
);
const packed = packWeights(fitted);
const reader = new Reader({ words: '', draft: packed, sentence: packed, join: [4, 0, 0], matters: { confidential: packed } });

const found = (rule: object, text: string) =>
  checkDraftAtOnce(draftOf(text, { images: MANY }), compileRules(smallRules([rule]).file, reader)).findings.length;

describe('what the reader makes of the words alone', () => {
  const whole = { when: { reader: 'any', atLeast: 0.5 } };
  const alone = { when: { of: 'words', reader: 'any', atLeast: 0.5 } };

  it('is told apart from what it makes of the draft with its pictures', () => {
    expect([found(whole, 'chips today'), found(alone, 'chips today')]).toEqual([1, 0]);
    expect([found(whole, 'moan moan moan'), found(alone, 'moan moan moan')]).toEqual([1, 1]);
  });

  it('excuses a rule that is met without the reader', () => {
    const faces = { when: { faces: { atLeast: 1 } }, unless: [{ if: { not: alone.when }, because: 'nothing in the words' }] };
    expect([found(faces, 'chips today'), found(faces, 'moan moan moan')]).toEqual([0, 1]);
  });

  it('leaves a rule be that came without a reader to ask', () => {
    const rules = smallRules([{ when: { faces: { atLeast: 1 } }, unless: [{ if: { not: alone.when }, because: 'nothing in the words' }] }]);
    expect(checkDraftAtOnce(draftOf('chips today', { images: MANY }), rules).findings).toHaveLength(1);
  });

  it('is left out beside what a rule has found in the picture, as grave and under the same clause', () => {
    const readsLike = { id: 'small/reads-like', when: { reader: 'confidential', atLeast: 0.5 } };
    const faces = { id: 'small/faces', when: { faces: { atLeast: 1 } } };
    const told = (...rules: object[]) =>
      checkDraftAtOnce(draftOf('chips today', { images: MANY }), compileRules(smallRules(rules).file, reader)).findings.map(
        ({ rule }) => rule,
      );
    expect(told(readsLike)).toEqual(['small/reads-like']);
    expect(told(readsLike, faces)).toEqual(['small/faces']);
    expect(told(readsLike, { ...faces, clause: '4' })).toHaveLength(2);
    expect(told({ ...readsLike, severity: 'serious' }, faces)).toHaveLength(2);
  });
});
