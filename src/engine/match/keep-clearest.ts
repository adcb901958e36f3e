import { compareSeverity } from '../schema/severity';
import type { Finding } from '../schema/verdict';

/** Of findings that cite one clause for the same words, the gravest is kept, and of those the one that points most closely. Worst first. */
export function keepClearest(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort(gravestThenClosest)) {
    if (!kept.some((other) => other.clause === finding.clause && sameWords(other, finding))) kept.push(finding);
  }
  return kept.sort((a, b) => compareSeverity(b.severity, a.severity) || a.start - b.start);
}

function gravestThenClosest(a: Finding, b: Finding): number {
  return compareSeverity(b.severity, a.severity) || a.end - a.start - (b.end - b.start) || a.start - b.start;
}

/** Two findings without words, about a picture, are about the same picture. */
function sameWords(a: Finding, b: Finding): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === a.end && b.start === b.end);
}
