import type { Clause } from '../engine/schema/clause';
import type { Rule } from '../engine/schema/rule';
import type { RulesFile } from '../engine/schema/rules-file';
import type { ParsedRules } from '../rulesets/parse-rules-file';

export type RuleLine = Pick<Rule, 'id' | 'title' | 'clause' | 'severity' | 'advice'>;

/** What the form view needs to know of a file beyond its text: all that it takes over from the rules it extends. */
export interface Outline {
  clauses: Clause[];
  /** Of the rules it extends; none where it stands alone. */
  baseClauses: Clause[];
  rules: RuleLine[];
  lists: { id: string; about: string }[];
  topics: string[];
  /** Of the rules it extends, those that it switches off. */
  switchedOff: RuleLine[];
}

export function outlineOf({ file, rules, changes }: ParsedRules, bundled: () => RulesFile): Outline {
  const { lists } = file.vocabulary;
  const base = changes && bundled();
  const off = new Set(changes?.disabled.map(({ rule }) => rule));
  return {
    clauses: file.policy.clauses,
    baseClauses: base?.policy.clauses ?? [],
    rules: rules.map(lineOf),
    lists: lists.map(({ id, about }) => ({ id, about })),
    topics: [...new Set(lists.flatMap(({ means }) => (means.part === 'topic' ? [means.topic] : [])))].sort(),
    switchedOff:
      off.size === 0
        ? []
        : bundled()
            .rules.filter(({ id }) => off.has(id))
            .map(lineOf),
  };
}

const lineOf = ({ id, title, clause, severity, advice }: Rule): RuleLine => ({ id, title, clause, severity, advice });
