import type { Rule, Scope } from '../schema/rule';
import type { Finding } from '../schema/verdict';
import { type Evidence, evaluate, extent, isPossible, type Stretch, speakingSentences } from './evaluate';
import { type Mark, overlap } from './mark';
import type { Scene } from './scene';

/** One rule says at most this much about one draft. */
const MOST_FINDINGS = 3;

export function applyRule(rule: Rule, scene: Scene): Finding[] {
  if (!isPossible(rule.when, scene)) return [];
  const findings: Finding[] = [];
  const taken: Mark[] = [];
  for (const stretch of stretches(rule, scene)) {
    for (const evidence of shortestFirst(evaluate(rule.when, scene, stretch))) {
      const whole = extent(evidence);
      if (whole && taken.some((mark) => overlap(mark, whole))) continue;
      if (!whole && findings.length > 0) continue;
      if (rule.unless.some((excuse) => evaluate(excuse.if, scene, around(excuse.scope, whole, scene)).length > 0)) continue;
      if (whole) taken.push(whole);
      findings.push({
        rule: rule.id,
        clause: rule.clause,
        severity: rule.severity,
        start: whole?.start ?? 0,
        end: whole?.end ?? 0,
        why: explain(evidence, scene),
      });
      if (findings.length === MOST_FINDINGS) return findings;
    }
  }
  return findings;
}

/** The stretches that hold any words of the rule's detector: alone first, then with the sentence before. */
function stretches(rule: Rule, scene: Scene): Stretch[] {
  const last = Math.max(0, scene.reading.sentences.length - 1);
  if (rule.scope === 'draft') return [{ first: 0, last }];
  const speaking = [...speakingSentences(rule.when, scene)].sort((a, b) => a - b);
  if (speaking.length === 0) return [{ first: 0, last: 0 }];
  const alone = speaking.map((at) => ({ first: at, last: at }));
  if (rule.scope === 'sentence') return alone;
  const ends = new Set(speaking.flatMap((at) => [at, at + 1]).filter((at) => at > 0 && at <= last));
  return [...alone, ...[...ends].map((at) => ({ first: at - 1, last: at }))];
}

function around(scope: Scope, whole: Mark | null, { reading }: Scene): Stretch {
  const last = Math.max(0, reading.sentences.length - 1);
  if (scope === 'draft' || !whole) return { first: 0, last };
  const first = reading.tokens[whole.from]?.sentence ?? 0;
  const final = reading.tokens[whole.to - 1]?.sentence ?? first;
  return scope === 'sentence' ? { first, last: final } : { first: Math.max(0, first - 1), last: Math.min(last, final + 1) };
}

function shortestFirst(ways: readonly Evidence[]): Evidence[] {
  const length = (evidence: Evidence) => {
    const whole = extent(evidence);
    return whole ? whole.end - whole.start : 0;
  };
  return ways.length < 2 ? [...ways] : [...ways].sort((a, b) => length(a) - length(b));
}

function explain(evidence: Evidence, { draft }: Scene): string {
  const words = [...evidence].sort((a, b) => a.from - b.from).map(({ start, end }) => `“${draft.text.slice(start, end)}”`);
  if (words.length === 0) return 'Because of what the draft is and who it is for, not because of its words.';
  return words.length === 1
    ? `Because of the words ${words[0]}.`
    : `Because of the words ${words.slice(0, -1).join(', ')} together with ${words.at(-1)}.`;
}
