import type { Detector, Leaf } from '../schema/detector';
import type { CompiledVocabulary } from './compile-vocabulary';

/** How a leaf is looked up; leaves written alike share one plan, and so are matched once a draft. */
export interface LeafPlan {
  id: number;
  /** The detector's own key: "phrase", "entity" … */
  key: string;
  /** Lists of the vocabulary that it stands for. */
  lists: readonly number[];
}

export type LeafPlans = ReadonlyMap<Leaf, LeafPlan>;

/** Beside its own key a leaf may have one that says more of it. */
const SECOND_KEYS = new Set(['how', 'atLeast']);

export function planLeaves(leaves: readonly Leaf[], vocabulary: CompiledVocabulary, lists: ReadonlyMap<string, number>): LeafPlans {
  const alike = new Map<string, LeafPlan>();
  const plans = new Map<Leaf, LeafPlan>();
  for (const leaf of leaves) {
    const written = JSON.stringify(leaf);
    const key = Object.keys(leaf).find((name) => !SECOND_KEYS.has(name)) ?? '';
    const plan = alike.get(written) ?? { id: alike.size, key, lists: listsOf(leaf, vocabulary, lists) };
    alike.set(written, plan);
    plans.set(leaf, plan);
  }
  return plans;
}

function listsOf(leaf: Leaf, vocabulary: CompiledVocabulary, lists: ReadonlyMap<string, number>): number[] {
  const named =
    'list' in leaf ? leaf.list : 'phrase' in leaf ? phrasesKey([leaf.phrase]) : 'phrases' in leaf ? phrasesKey(leaf.phrases) : null;
  if (named !== null) return [lists.get(named) ?? -1];
  return vocabulary.lists.flatMap(({ means }, place) => {
    const meant =
      ('topic' in leaf && means.part === 'topic' && leaf.topic.includes(means.topic)) ||
      ('guard' in leaf && means.part === 'guard' && leaf.guard === means.guard);
    return meant ? [place] : [];
  });
}

/** The key under which phrases written inside a rule are kept among the lists. */
export const phrasesKey = (phrases: readonly string[]): string => `phrases:${phrases.join('\n')}`;

export function leavesOf(detector: Detector): Leaf[] {
  if ('all' in detector) return detector.all.flatMap(leavesOf);
  if ('any' in detector) return detector.any.flatMap(leavesOf);
  if ('not' in detector) return leavesOf(detector.not);
  if ('inPicture' in detector) return leavesOf(detector.inPicture);
  return [detector];
}
