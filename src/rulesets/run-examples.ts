import { judgeDraft } from '../engine/judge-draft';
import type { CompiledRules } from '../engine/match/compile-rules';
import { keepClearest } from '../engine/match/keep-clearest';
import { findingOf, type Match, matchRule } from '../engine/match/match-rule';
import type { Scene } from '../engine/match/scene';
import { setAlone } from '../engine/match-alone';
import { readExample } from '../engine/read-example';
import type { Draft } from '../engine/schema/draft';
import type { Example, Rule } from '../engine/schema/rule';

export type ExampleKind = 'flags' | 'allows' | 'gaps';

/** What became of one example of a rule. */
export interface ExampleResult {
  rule: string;
  kind: ExampleKind;
  /** Its place among the examples of that kind. */
  at: number;
  /** Without its brackets. */
  text: string;
  passed: boolean;
  marked: string[];
  found: string[];
  /** The exception that held, where the rule was met but excused. */
  because: string | null;
}

const KINDS: readonly ExampleKind[] = ['flags', 'allows', 'gaps'];

/** Runs the examples of these rules: a rule is asked by itself, on trial or not, and proven with all that a school may switch on. */
export async function runExamples(rules: CompiledRules, of: readonly Rule[] = rules.rules): Promise<ExampleResult[]> {
  const switchedOn = { ...rules, file: { ...rules.file, pictures: { wordsUnder: [], ...rules.file.pictures, nudity: true } } };
  const results: ExampleResult[] = [];
  for (const rule of of)
    for (const kind of KINDS)
      for (const [at, example] of rule.examples[kind].entries()) results.push(await runExample(switchedOn, rule, kind, at, example));
  return results;
}

async function runExample(rules: CompiledRules, rule: Rule, kind: ExampleKind, at: number, example: Example): Promise<ExampleResult> {
  const { draft, spans } = readExample(example);
  const judged = await judgeDraft(draft, rules);
  const own =
    rule.status === 'stable' ? judged.matches.filter((match) => match.rule.id === rule.id) : matchAlone(draft, rule, rules, judged.scene);
  const met = own.filter(({ excuse }) => excuse === null);
  const words = (each: { start: number; end: number }) => draft.text.slice(each.start, each.end);
  const found = keepClearest(met.map((match) => findingOf(match, judged.scene))).map(words);
  const marked = spans.map(words);
  return {
    rule: rule.id,
    kind,
    at,
    text: draft.text,
    passed: isAsSaid(kind, found, marked),
    marked,
    found,
    because: met.length > 0 ? null : (own[0]?.excuse?.because ?? null),
  };
}

function matchAlone(draft: Draft, rule: Rule, rules: CompiledRules, judged: Scene): readonly Match[] {
  const { plan, scene } = setAlone(draft, rule, rules, judged);
  return matchRule(plan, scene);
}

/** A gap is a known misjudgement: once it is judged rightly, it belongs among the others. */
function isAsSaid(kind: ExampleKind, found: readonly string[], marked: readonly string[]): boolean {
  if (kind === 'allows') return found.length === 0;
  if (kind === 'gaps') return marked.length > 0 ? found.length === 0 : found.length > 0;
  return marked.length === 0 ? found.length > 0 : JSON.stringify([...found].sort()) === JSON.stringify([...marked].sort());
}
