import type { z } from 'zod';
import { compileRules } from '../engine/match/compile-rules';
import { type LinearWeights, packWeights, score } from '../engine/reader/model';
import { highestSentence, type PackedReader } from '../engine/reader/reader';
import type { matter } from '../engine/schema/detector';
import type { RulesFile } from '../engine/schema/rules-file';
import { readDraft } from '../engine/text/reading';
import { isBreach, isJudgeable, readTrain, readWritten, tenthOf, UNTOUCHED } from './corpus';
import { fitJoin } from './fit-join';
import { type FitSettings, fitLinear, type Instance, quantise } from './fit-linear';
import type { LabelledDraft } from './labelled-draft';
import { type LearningExample, learningExample } from './learning-example';
import { seededRandom } from './random';

const SEED = 20261122;
/** Chosen on drafts of train that the weights had not seen; twice or half as much changes little. */
const DRAFT = { cost: 4, passes: 15, seldom: 3, size: 1 << 18 };
const SENTENCE = { cost: 2, passes: 15, seldom: 3, size: 1 << 18 };

/** A recipient is seldom known, so it is hidden from every other draft. */
const RECIPIENT_KNOWN = 0.5;

/** In a breach, a sentence that nobody marked is only half believed to be harmless. */
const UNMARKED = 0.5;

/** What a breach is about is the easier question: it needs fewer weights. */
const MATTER = { cost: 4, passes: 15, seldom: 3, size: 1 << 13 };

/** A word met this often is taken for a word. */
const COMMON = 3;

/** The matters that have enough drafts to learn from, by the clauses that the drafts are labelled with. */
const MATTERS: Record<Exclude<z.infer<typeof matter>, 'any'>, readonly string[]> = {
  worktime: ['1', '2', '5'],
  confidential: ['3'],
  derogatory: ['4', '11'],
  picture: ['6', '7'],
  dialogue: ['8'],
  self: ['13'],
};

/** Fits the reader to nine tenths of tests/corpus/train and tests/corpus/written. The same seed and data give the same weights. */
export function trainReader(file: RulesFile): PackedReader {
  const { words, examples } = readExamples(file);
  const whole = fitBoth(examples);
  const breaches = examples.filter(({ labelled }) => isBreach(labelled));
  const matters = Object.entries(MATTERS).map(([about, labels]) => {
    const instances = breaches.map(({ labelled, features }) => ({
      blocks: features.draft,
      positive: labels.includes(labelled.clauses[0] ?? ''),
      weight: 1,
    }));
    return [about, packWeights(fitHead(instances, MATTER))] as const;
  });
  return {
    words: words.join(' '),
    draft: packWeights(whole.draft),
    sentence: packWeights(whole.sentence),
    join: fitJoin(scoresUnseen(examples)),
    matters: Object.fromEntries(matters),
  };
}

/** What is learned from, and its everyday words. */
export function readExamples(file: RulesFile): { words: string[]; examples: LearningExample[] } {
  const random = seededRandom(SEED);
  const drafts = [...readTrain(), ...readWritten()].filter((labelled) => isJudgeable(labelled) && tenthOf(labelled) !== UNTOUCHED);
  const words = commonWords(drafts);
  const rules = compileRules(file, null, words);
  return { words, examples: drafts.map((labelled) => learningExample(labelled, rules, random() < RECIPIENT_KNOWN)) };
}

/** Words that are written often enough to be no slip of the finger, in the order of the alphabet. */
function commonWords(drafts: readonly LabelledDraft[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of drafts)
    for (const { text: word } of readDraft(text).tokens) if (/^[a-z]{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count >= COMMON ? [word] : [])).sort();
}

/** Parts of what is learned from, each judged by weights that were fitted without it. */
const FOLDS = 5;

/** Each draft's two scores from weights that had not seen it. */
export function scoresUnseen(examples: readonly LearningExample[]) {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const own = examples.filter(({ tenth }) => tenth % FOLDS === fold);
    const { draft, sentence } = fitBoth(examples.filter(({ tenth }) => tenth % FOLDS !== fold));
    return own.map(({ labelled, features }) => ({
      draft: score(draft, features.draft),
      sentence: highestSentence(sentence, features).best,
      positive: isBreach(labelled),
    }));
  });
}

export function fitBoth(examples: readonly LearningExample[]): { draft: LinearWeights; sentence: LinearWeights } {
  const drafts = examples.map(({ labelled, features }): Instance => ({ blocks: features.draft, positive: isBreach(labelled), weight: 1 }));
  const sentences = examples.flatMap(({ labelled, features, marked }) =>
    features.sentences.map((blocks, at): Instance => {
      const breach = isBreach(labelled);
      const positive = breach && (marked[at] === true || features.sentences.length === 1);
      return { blocks, positive, weight: breach && !positive ? UNMARKED : 1 };
    }),
  );
  return { draft: fitHead(drafts, DRAFT), sentence: fitHead(sentences, SENTENCE) };
}

function fitHead(instances: readonly Instance[], settings: Omit<FitSettings, 'random'>): LinearWeights {
  return quantise(fitLinear(instances, { ...settings, random: seededRandom(SEED) }));
}
