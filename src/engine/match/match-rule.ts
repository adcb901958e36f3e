import type { Rule, Scope } from '../schema/rule';
import type { Finding, Why } from '../schema/verdict';
import { type Evidence, evaluate, extent, inPictures, isMet, isPossible, type Stretch, speakingSentences } from './evaluate';
import { type Mark, overlap } from './mark';
import type { Plan, RulePlan } from './plan';
import type { Scene } from './scene';

/** One rule says at most this much about one draft. */
const MOST_FINDINGS = 3;

/** An excused rule may be met in as many ways as a long draft has words. */
const MOST_MATCHES = 200;

const NONE: readonly Match[] = [];

/** One way in which a rule is met, and the exception that excuses it, if any does. */
export interface Match {
  rule: Rule;
  plan: RulePlan;
  /** The words it was met by, each part of its frame; none where it was met by facts about the draft. */
  evidence: Evidence;
  whole: Mark | null;
  excuse: Rule['unless'][number] | null;
}

export function findingOf({ rule, plan, evidence, whole }: Match, scene: Scene): Finding {
  return {
    rule: rule.id,
    clause: rule.clause,
    severity: rule.severity,
    start: whole?.start ?? 0,
    end: whole?.end ?? 0,
    why: explain(plan, evidence, scene),
  };
}

/** Of a match in one picture by itself: a finding without a span in the draft. */
export function findingInPicture({ rule, evidence }: Match, picture: Scene): Finding {
  const { id, clause, severity } = rule;
  return {
    rule: id,
    clause,
    severity,
    start: 0,
    end: 0,
    why: { of: 'words-in-picture', inPicture: wordsOf(evidence, picture), words: [] },
  };
}

/** Where a rule is met, excused or not; of matches on the same words the first. */
export function matchRule(plan: RulePlan, scene: Scene): readonly Match[] {
  const { rule } = plan;
  if (!isPossible(plan.when, scene)) return NONE;
  const matches: Match[] = [];
  let unexcused = 0;
  for (const stretch of stretches(plan.when, rule.scope, scene)) {
    for (const evidence of shortestFirst(evaluate(plan.when, scene, stretch))) {
      const whole = extent(evidence);
      if (matches.some((match) => match.excuse === null && (!whole || (match.whole && overlap(match.whole, whole))))) continue;
      const excuse =
        plan.unless.find((each) => (scene.read || !each.asksReader) && isMet(each.if, scene, around(each.scope, whole, scene)))?.as ?? null;
      matches.push({ rule, plan, evidence, whole, excuse });
      if (excuse === null) unexcused += 1;
      if (unexcused === MOST_FINDINGS || matches.length === MOST_MATCHES) return matches;
    }
  }
  return matches;
}

/** The stretches that may meet the rule: alone first, then with the sentence before. */
function stretches(when: Plan, scope: Scope, scene: Scene): Stretch[] {
  const last = Math.max(0, scene.reading.sentences.length - 1);
  if (scope === 'draft') return [{ first: 0, last }];
  const speaking = speakingSentences(when, scene) ?? scene.reading.sentences.map((_, at) => at);
  if (speaking.length === 0) return [{ first: 0, last: 0 }];
  const alone = speaking.map((at) => ({ first: at, last: at }));
  if (scope === 'sentence') return alone;
  const withBefore: Stretch[] = [];
  let reached = 0;
  for (const at of speaking)
    for (let end = Math.max(at, reached + 1); end <= at + 1 && end <= last; end += 1) {
      withBefore.push({ first: end - 1, last: end });
      reached = end;
    }
  return [...alone, ...withBefore];
}

function around(scope: Scope, whole: Mark | null, { reading }: Scene): Stretch {
  const last = Math.max(0, reading.sentences.length - 1);
  if (scope === 'draft' || !whole) return { first: 0, last };
  const first = reading.tokens[whole.from]?.sentence ?? 0;
  const final = reading.tokens[whole.to - 1]?.sentence ?? first;
  return scope === 'sentence' ? { first, last: final } : { first: Math.max(0, first - 1), last: Math.min(last, final + 1) };
}

function shortestFirst(ways: readonly Evidence[]): readonly Evidence[] {
  return ways.length < 2 ? ways : [...ways].sort((a, b) => lengthOf(a) - lengthOf(b));
}

/** Of the whole in the draft as typed. */
function lengthOf(evidence: Evidence): number {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const mark of evidence) {
    start = Math.min(start, mark.start);
    end = Math.max(end, mark.end);
  }
  return evidence.length > 0 ? end - start : 0;
}

function explain({ when, looksAtPictures }: RulePlan, evidence: Evidence, scene: Scene): Why {
  const words = wordsOf(evidence, scene);
  const inPicture = picturesOf(when).flatMap((part) => inPictures(part, scene).flatMap((met) => wordsOf(met.evidence, met.picture)));
  if (inPicture.length > 0) return { of: 'words-in-picture', inPicture: [...new Set(inPicture)], words };
  if (words.length > 0) return { of: 'words', words };
  if (asksWhenAndWhere(when)) return { of: 'time-and-place' };
  return { of: looksAtPictures ? 'picture' : 'draft' };
}

function asksWhenAndWhere(plan: Plan): boolean {
  if (plan.op === 'all' || plan.op === 'any') return plan.parts.some(asksWhenAndWhere);
  return plan.op === 'leaf' && (plan.key === 'now' || plan.key === 'device');
}

function picturesOf(plan: Plan): Plan[] {
  if (plan.op === 'all' || plan.op === 'any') return plan.parts.flatMap(picturesOf);
  return plan.op === 'inPicture' ? [plan.part] : [];
}

function wordsOf(evidence: Evidence, { draft }: Scene): string[] {
  return [...evidence].sort((a, b) => a.from - b.from).map(({ start, end }) => draft.text.slice(start, end));
}
