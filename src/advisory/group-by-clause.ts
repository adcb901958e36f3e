import type { AdvisedFinding } from '../engine/advice';

/** What one rule found, wherever in the draft. */
export interface Thing extends AdvisedFinding {
  /** The words of each place, once each. */
  everyWords: string[];
  everyWhy: string[];
}

export interface ClauseGroup {
  clause: string;
  clauseWords: string;
  things: Thing[];
}

/** Findings under the clause they bear on, in the order in which each clause first comes (worst first); those of one rule are one thing. */
export function groupByClause(findings: readonly AdvisedFinding[]): ClauseGroup[] {
  const groups = new Map<string, ClauseGroup>();
  for (const thing of thingsIn(findings)) {
    const { clause, clauseWords } = thing;
    const group = groups.get(clause) ?? { clause, clauseWords, things: [] };
    group.things.push(thing);
    groups.set(clause, group);
  }
  return [...groups.values()];
}

/** How many things a person has to look at. */
export function countThings(findings: readonly AdvisedFinding[]): number {
  return thingsIn(findings).length;
}

function thingsIn(findings: readonly AdvisedFinding[]): Thing[] {
  const things = new Map<string, Thing>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.clause}`;
    const thing = things.get(key) ?? { ...finding, everyWords: [], everyWhy: [] };
    if (finding.words && !thing.everyWords.includes(finding.words)) thing.everyWords.push(finding.words);
    if (finding.why && !thing.everyWhy.includes(finding.why)) thing.everyWhy.push(finding.why);
    things.set(key, thing);
  }
  return [...things.values()];
}
