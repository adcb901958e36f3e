import type { CompiledRules } from '../engine/match/compile-rules';
import type { Clause } from '../engine/schema/clause';
import type { Rule } from '../engine/schema/rule';
import type { Meaning } from '../engine/schema/vocabulary';

export type RuleLine = Pick<Rule, 'id' | 'title' | 'clause' | 'severity' | 'status' | 'advice'>;

/** What the form view needs to know of a file beyond its text: all that it takes over from the rules it extends. */
export interface Outline {
  organisation: string;
  clauses: Clause[];
  rules: RuleLine[];
  lists: { id: string; about: string; part: Meaning['part']; terms: number }[];
  topics: string[];
}

export function outlineOf({ file, rules }: CompiledRules): Outline {
  const { lists } = file.vocabulary;
  return {
    organisation: file.policy.organisation,
    clauses: file.policy.clauses,
    rules: rules.map(({ id, title, clause, severity, status, advice }) => ({ id, title, clause, severity, status, advice })),
    lists: lists.map(({ id, about, means, terms }) => ({ id, about, part: means.part, terms: terms.length })),
    topics: [...new Set(lists.flatMap(({ means }) => (means.part === 'topic' ? [means.topic] : [])))].sort(),
  };
}
