import type { Detector, Leaf } from '../schema/detector';
import type { Rule, Scope } from '../schema/rule';
import type { CompiledVocabulary } from './compile-vocabulary';

/** How a leaf is looked up; leaves written alike share one plan, and so are matched once a draft. */
export interface LeafPlan {
  op: 'leaf';
  id: number;
  leaf: Leaf;
  /** The detector's own key: "phrase", "entity" … */
  key: string;
  /** Lists of the vocabulary that it stands for. */
  lists: readonly number[];
}

/** A detector as it is run. */
export type Plan =
  | LeafPlan
  /** `cheapestFirst`: the same parts in the order in which they are best given up. */
  | { op: 'all'; parts: readonly Plan[]; cheapestFirst: readonly Plan[]; within: number | undefined }
  | { op: 'any'; parts: readonly Plan[] }
  | { op: 'not'; part: Plan }
  | { op: 'inPicture'; part: Plan };

export interface RulePlan {
  rule: Rule;
  when: Plan;
  /** Those that ask the learned reader hold only once it has read the draft. */
  unless: readonly { if: Plan; scope: Scope; as: Rule['unless'][number]; asksReader: boolean }[];
  /** Whether it is looked at only once the learned reader has read the draft: it asks the reader, or must not sway it. */
  asksReader: boolean;
  /** Whether it asks for anything that is seen in a picture. */
  looksAtPictures: boolean;
}

/** Beside its own key a leaf may have one that says more of it. */
const SECOND_KEYS = new Set(['how', 'atLeast', 'of']);

/** Plans the rules of one file, leaves written alike only once. */
export class Planner {
  readonly #alike = new Map<string, LeafPlan>();
  readonly #vocabulary: CompiledVocabulary;
  readonly #lists: ReadonlyMap<string, number>;

  constructor(vocabulary: CompiledVocabulary, lists: ReadonlyMap<string, number>) {
    this.#vocabulary = vocabulary;
    this.#lists = lists;
  }

  planRule(rule: Rule): RulePlan {
    const { when, unless } = rule;
    return {
      rule,
      when: this.#plan(when),
      looksAtPictures: looksAtPictures(when),
      unless: unless.map((excuse) => ({ if: this.#plan(excuse.if), scope: excuse.scope, as: excuse, asksReader: asksReader(excuse.if) })),
      asksReader: asksReader(when) || asksWhenAndWhere(when),
    };
  }

  #plan(detector: Detector): Plan {
    if ('all' in detector) {
      const parts = detector.all.map((part) => this.#plan(part));
      const cheapestFirst = [...parts].sort((a, b) => costOf(a) - costOf(b));
      return { op: 'all', parts, cheapestFirst, within: detector.within };
    }
    if ('any' in detector) return { op: 'any', parts: detector.any.map((part) => this.#plan(part)) };
    if ('not' in detector) return { op: 'not', part: this.#plan(detector.not) };
    if ('inPicture' in detector) return { op: 'inPicture', part: this.#plan(detector.inPicture) };
    return this.#planLeaf(detector);
  }

  #planLeaf(leaf: Leaf): LeafPlan {
    const written = JSON.stringify(leaf);
    const known = this.#alike.get(written);
    if (known) return known;
    const key = Object.keys(leaf).find((name) => !SECOND_KEYS.has(name)) ?? '';
    const plan: LeafPlan = { op: 'leaf', id: this.#alike.size, leaf, key, lists: this.#listsOf(leaf) };
    this.#alike.set(written, plan);
    return plan;
  }

  #listsOf(leaf: Leaf): number[] {
    const named =
      'list' in leaf ? leaf.list : 'phrase' in leaf ? phrasesKey([leaf.phrase]) : 'phrases' in leaf ? phrasesKey(leaf.phrases) : null;
    if (named !== null) return [this.#lists.get(named) ?? -1];
    return this.#vocabulary.lists.flatMap(({ means }, place) => {
      const meant =
        ('topic' in leaf && means.part === 'topic' && leaf.topic.includes(means.topic)) ||
        ('guard' in leaf && means.part === 'guard' && leaf.guard === means.guard);
      return meant ? [place] : [];
    });
  }
}

/** Lists are asked first, which costs next to nothing and gives up most rules; patterns and the reader last. */
function costOf(plan: Plan): number {
  switch (plan.op) {
    case 'leaf':
      return plan.lists.length > 0 ? 0 : plan.key === 'pattern' || plan.key === 'reader' ? 2 : 1;
    case 'all':
    case 'any':
      return Math.max(...plan.parts.map(costOf));
    default:
      return costOf(plan.part);
  }
}

/** The key under which phrases written inside a rule are kept among the lists. */
export const phrasesKey = (phrases: readonly string[]): string => `phrases:${phrases.join('\n')}`;

/** The reader learned from drafts without an hour or a device, so that a rule about these must not sway it. */
const asksWhenAndWhere = (detector: Detector): boolean => leavesOf(detector).some((leaf) => 'now' in leaf || 'device' in leaf);

const asksReader = (detector: Detector): boolean => leavesOf(detector).some((leaf) => 'reader' in leaf);

function looksAtPictures(detector: Detector): boolean {
  if ('all' in detector) return detector.all.some(looksAtPictures);
  if ('any' in detector) return detector.any.some(looksAtPictures);
  if ('not' in detector) return false;
  return 'inPicture' in detector || 'faces' in detector || 'picture' in detector || 'nudity' in detector;
}

export function leavesOf(detector: Detector): Leaf[] {
  if ('all' in detector) return detector.all.flatMap(leavesOf);
  if ('any' in detector) return detector.any.flatMap(leavesOf);
  if ('not' in detector) return leavesOf(detector.not);
  if ('inPicture' in detector) return leavesOf(detector.inPicture);
  return [detector];
}
