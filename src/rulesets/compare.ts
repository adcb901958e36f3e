import { checkDraft } from '../engine/check-draft';
import type { CompiledRules } from '../engine/match/compile-rules';
import { type Draft, draftOf } from '../engine/schema/draft';
import type { Rule } from '../engine/schema/rule';
import type { RulesFile } from '../engine/schema/rules-file';
import type { Severity } from '../engine/schema/severity';
import type { Verdict } from '../engine/schema/verdict';

export interface RuleChange {
  rule: string;
  title: string;
  /** The keys of the rule that differ. */
  what: string[];
}

/** What differs between two versions of the rules, in the order of the newer. */
export interface RulesDifference {
  added: RuleChange[];
  removed: RuleChange[];
  changed: RuleChange[];
  /** Numbers of clauses that were added, taken out or worded otherwise. */
  clauses: string[];
  /** Ids of lists of words that differ. */
  lists: string[];
  /** Languages in which the words of rules or policy differ. */
  translations: string[];
}

export function compareRules(before: RulesFile, after: RulesFile): RulesDifference {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const now = new Map(after.rules.map((rule) => [rule.id, rule]));
  const name = ({ id, title }: Rule, what: string[] = []): RuleChange => ({ rule: id, title, what });
  return {
    added: after.rules.filter(({ id }) => !old.has(id)).map((rule) => name(rule)),
    removed: before.rules.filter(({ id }) => !now.has(id)).map((rule) => name(rule)),
    changed: after.rules.flatMap((rule) => {
      const former = old.get(rule.id);
      const what = former ? keysThatDiffer(former, rule) : [];
      return what.length > 0 ? [name(rule, what)] : [];
    }),
    clauses: differing(before.policy.clauses, after.policy.clauses, ({ number }) => number),
    lists: differing(before.vocabulary.lists, after.vocabulary.lists, ({ id }) => id),
    translations: differing(Object.entries(before.translations ?? {}), Object.entries(after.translations ?? {}), ([language]) => language),
  };
}

function keysThatDiffer(a: Rule, b: Rule): string[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof Rule)[];
  return keys.filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}

function differing<T>(before: readonly T[], after: readonly T[], idOf: (each: T) => string): string[] {
  const text = (all: readonly T[]) => new Map(all.map((each) => [idOf(each), JSON.stringify(each)]));
  const [old, now] = [text(before), text(after)];
  return [...new Set([...now.keys(), ...old.keys()])].filter((id) => old.get(id) !== now.get(id));
}

/** A draft of which the two versions do not say the same. */
export interface ChangedVerdict {
  text: string;
  before: { severity: Severity; rules: string[] };
  after: { severity: Severity; rules: string[] };
}

/** Of drafts, or of texts alone. */
export async function compareVerdicts(
  before: CompiledRules,
  after: CompiledRules,
  drafts: readonly (string | Draft)[],
): Promise<ChangedVerdict[]> {
  const changed: ChangedVerdict[] = [];
  for (const each of drafts) {
    const draft = typeof each === 'string' ? draftOf(each) : each;
    const one = told(await checkDraft(draft, before));
    const other = told(await checkDraft(draft, after));
    if (JSON.stringify(one) !== JSON.stringify(other)) changed.push({ text: draft.text, before: one, after: other });
  }
  return changed;
}

function told({ severity, findings }: Verdict): ChangedVerdict['before'] {
  return { severity, rules: [...new Set(findings.map(({ rule }) => rule))].sort() };
}
