import type { AdvisedFinding } from '../engine/advice';

export interface ClauseGroup {
  clause: string;
  clauseWords: string;
  findings: AdvisedFinding[];
}

/** Findings under the clause they bear on, in the order in which each clause first comes (worst first). */
export function groupByClause(findings: readonly AdvisedFinding[]): ClauseGroup[] {
  const groups = new Map<string, ClauseGroup>();
  for (const finding of findings) {
    const { clause, clauseWords } = finding;
    const group = groups.get(clause) ?? { clause, clauseWords, findings: [] };
    group.findings.push(finding);
    groups.set(clause, group);
  }
  return [...groups.values()];
}
