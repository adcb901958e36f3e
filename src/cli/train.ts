import type { CompiledRules } from '../engine/match/compile-rules';
import { setScene } from '../engine/match/scene';
import { type ReaderFeatures, readerFeatures } from '../engine/reader/features';
import { type LinearWeights, packWeights, score } from '../engine/reader/model';
import { highestSentence, type PackedReader } from '../engine/reader/reader';
import { readDraft } from '../engine/text/reading';
import { asDraft, isBreach, isJudgeable, readTrain, TENTHS, tenthOf, UNTOUCHED } from './corpus';
import { fitJoin } from './fit-join';
import { fitLinear, type Instance, quantise } from './fit-linear';
import type { LabelledDraft } from './labelled-draft';
import { seededRandom } from './random';

const SEED = 20261122;
const SETTINGS = { epochs: 10, rate: 0.15, decay: 1e-3 };

/** A recipient is seldom known, so it is hidden from every other draft. */
const RECIPIENT_KNOWN = 0.5;

/** In a breach, a sentence that nobody marked is only half believed to be harmless. */
const UNMARKED = 0.5;

/** Which clause a breach is about is the easier question: it needs fewer weights, and zeros pack well. */
const CLAUSE_DETAIL = 20;

/** The clauses that have enough drafts to learn from; 6 stands for pictures under 6 and 7. */
const CLAUSES: Record<string, readonly string[]> = {
  '2': ['1', '2', '5'],
  '3': ['3'],
  '4': ['4', '11'],
  '6': ['6', '7'],
  '8': ['8'],
  '13': ['13'],
};

interface Example {
  labelled: LabelledDraft;
  features: ReaderFeatures;
  /** For each sentence: somebody marked words of it. */
  marked: boolean[];
  tenth: number;
}

/** Fits the reader to nine tenths of tests/corpus/train. The same seed and data give the same weights. */
export function trainReader(rules: CompiledRules): PackedReader {
  const random = seededRandom(SEED);
  const drafts = readTrain().filter(isJudgeable);
  const examples = drafts
    .map((labelled) => exampleOf(labelled, rules, random() < RECIPIENT_KNOWN))
    .filter(({ tenth }) => tenth !== UNTOUCHED);
  const whole = fitBoth(examples);
  const breaches = examples.filter(({ labelled }) => isBreach(labelled));
  const clauses = Object.entries(CLAUSES).map(([clause, labels]) => {
    const instances = breaches.map(({ labelled, features }) => ({
      places: features.draft,
      positive: labels.includes(labelled.clauses[0] ?? ''),
      weight: 1,
    }));
    return [clause, packWeights(fitHead(instances, CLAUSE_DETAIL))] as const;
  });
  return {
    draft: packWeights(whole.draft),
    sentence: packWeights(whole.sentence),
    join: fitJoin(scoresUnseen(examples)),
    clauses: Object.fromEntries(clauses),
  };
}

/** Each draft's two scores from weights that were fitted without its tenth. */
function scoresUnseen(examples: readonly Example[]) {
  return Array.from({ length: TENTHS }, (_, tenth) => tenth).flatMap((tenth) => {
    const own = examples.filter((example) => example.tenth === tenth);
    if (own.length === 0) return [];
    const { draft, sentence } = fitBoth(examples.filter((example) => example.tenth !== tenth));
    return own.map(({ labelled, features }) => ({
      draft: score(draft, features.draft),
      sentence: highestSentence(sentence, features).best,
      positive: isBreach(labelled),
    }));
  });
}

function fitBoth(examples: readonly Example[]): { draft: LinearWeights; sentence: LinearWeights } {
  const drafts = examples.map(({ labelled, features }): Instance => ({ places: features.draft, positive: isBreach(labelled), weight: 1 }));
  const sentences = examples.flatMap(({ labelled, features, marked }) =>
    features.sentences.map((places, at): Instance => {
      const breach = isBreach(labelled);
      const positive = breach && (marked[at] === true || features.sentences.length === 1);
      return { places, positive, weight: breach && !positive ? UNMARKED : 1 };
    }),
  );
  return { draft: fitHead(drafts), sentence: fitHead(sentences) };
}

function fitHead(instances: readonly Instance[], negligible = 1): LinearWeights {
  return quantise(fitLinear(instances, { ...SETTINGS, random: seededRandom(SEED) }), negligible);
}

function exampleOf(labelled: LabelledDraft, rules: CompiledRules, knowRecipient: boolean): Example {
  const reading = readDraft(labelled.text);
  const features = readerFeatures(setScene(asDraft(labelled, knowRecipient), reading, rules, 'sure'));
  const spans = labelled.spans.map((words) => [labelled.text.indexOf(words), labelled.text.indexOf(words) + words.length] as const);
  const marked = reading.sentences.map(({ from, to }) => {
    const [start, end] = [reading.tokens[from]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0];
    return spans.some(([first, last]) => first < end && last > start);
  });
  return { labelled, features, marked, tenth: tenthOf(labelled) };
}
