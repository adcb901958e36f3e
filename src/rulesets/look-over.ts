import { checkDraft } from '../engine/check-draft';
import type { CompiledRules } from '../engine/match/compile-rules';
import { matchRule } from '../engine/match/match-rule';
import { setScene } from '../engine/match/scene';
import { readExample } from '../engine/read-example';
import { draftOf } from '../engine/schema/draft';
import type { Rule } from '../engine/schema/rule';
import type { Span } from '../engine/schema/verdict';
import { readDraft } from '../engine/text/reading';
import type { ExampleResult } from './run-examples';

/** What may be wrong with a rule that works: the facts, and the same as a sentence for its author. */
export type Warning = { rule: string; message: string } & Facts;

type Facts =
  /** `failing` of its examples; none fails where they are merely few. */
  | { code: 'untested'; failing: number }
  /** `by` other rules. */
  | { code: 'shadowed'; by: string[] }
  | { code: 'too-slow'; milliseconds: number };

const FEW_EXAMPLES = 2;

/** Rules with too few examples to prove anything, or with some that fail. */
export function findUntested(of: readonly Rule[], results: readonly ExampleResult[]): Warning[] {
  return of.flatMap((rule): Warning[] => {
    const failing = results.filter(({ rule: id, passed }) => id === rule.id && !passed).length;
    if (failing > 0)
      return [
        warn(rule, { code: 'untested', failing }, `${failing === 1 ? 'One example does' : `${failing} examples do`} not come out as said.`),
      ];
    const { flags, allows } = rule.examples;
    if (flags.length + allows.length > FEW_EXAMPLES) return [];
    return [warn(rule, { code: 'untested', failing }, 'It has very few examples. Add some that are nearly the same, but harmless.')];
  });
}

/** Rules that are met by their own examples, but not heard in any of them, since another speaks of the same words. What only the learned reader says is meant to give way. */
export async function findShadowed(rules: CompiledRules, of: readonly Rule[]): Promise<Warning[]> {
  const warnings: Warning[] = [];
  for (const rule of of) {
    if (rule.status !== 'stable' || rules.ofReader.has(rule.id)) continue;
    const speakers = new Set<string>();
    let isShadowed = true;
    for (const example of rule.examples.flags) {
      const { draft, spans } = readExample(example);
      const { findings } = await checkDraft(draft, rules);
      const others = findings.filter((finding) => finding.severity !== 'info' && spans.some((span) => overlaps(span, finding)));
      isShadowed &&= others.length > 0 && findings.every((finding) => finding.rule !== rule.id);
      for (const other of others) speakers.add(other.rule);
    }
    const by = [...speakers];
    if (isShadowed)
      warnings.push(warn(rule, { code: 'shadowed', by }, `In all its examples another speaks first of the same words: ${by.join(', ')}.`));
  }
  return warnings;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Milliseconds for a draft of 5,000 characters. All the bundled rules together take less. */
const TOO_SLOW = 5;
const LONG = 5000;

/** `now` is a clock in milliseconds. */
export function findSlow(rules: CompiledRules, of: readonly Rule[], posts: readonly string[], now: () => number): Warning[] {
  const draft = draftOf(posts.join(' ').slice(0, LONG));
  const plans = rules.plans.plain.filter(({ rule }) => of.some(({ id }) => id === rule.id));
  const fastest = (plan: (typeof plans)[number]) =>
    Math.min(
      ...[0, 1, 2].map(() => {
        const scene = setScene(draft, readDraft(draft.text, rules.vocabulary.restoreWords), rules, 'sure');
        const began = now();
        matchRule(plan, scene);
        return now() - began;
      }),
    );
  return plans.flatMap((plan) => {
    const took = fastest(plan);
    if (took <= TOO_SLOW) return [];
    const milliseconds = Math.round(took);
    return [warn(plan.rule, { code: 'too-slow', milliseconds }, `It takes ${milliseconds} ms of a long draft: make it look for less.`)];
  });
}

function warn({ id }: Rule, facts: Facts, message: string): Warning {
  return { rule: id, ...facts, message };
}
