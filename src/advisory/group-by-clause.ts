import type { AdvisedFinding } from '../engine/advice';
import type { Span } from '../engine/schema/verdict';
import { whySentence } from './why-words';

/** What one rule found, wherever in the draft. */
export interface Thing extends AdvisedFinding {
  /** Its place in the list, from 1. */
  number: number;
  /** Where in the draft; nowhere for what was found in a picture. */
  places: (Span & { words: string })[];
  /** The words of each place, once each. */
  everyWords: string[];
  everyWhy: string[];
}

export interface ClauseGroup {
  clause: string;
  clauseWords: string;
  clauseLanguage: string;
  things: Thing[];
}

/** Findings under the clause they bear on, in the order in which each clause first comes (worst first); those of one rule are one thing. */
export function groupByClause(findings: readonly AdvisedFinding[]): ClauseGroup[] {
  const groups = new Map<string, ClauseGroup>();
  for (const thing of thingsIn(findings)) {
    const { clause, clauseWords, languages } = thing;
    const group = groups.get(clause) ?? { clause, clauseWords, clauseLanguage: languages.clause, things: [] };
    group.things.push(thing);
    groups.set(clause, group);
  }
  const ordered = [...groups.values()];
  ordered
    .flatMap(({ things }) => things)
    .forEach((thing, at) => {
      thing.number = at + 1;
    });
  return ordered;
}

/** How many things a person has to look at. */
export function countThings(findings: readonly AdvisedFinding[]): number {
  return thingsIn(findings).length;
}

function thingsIn(findings: readonly AdvisedFinding[]): Thing[] {
  const things = new Map<string, Thing>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.clause}`;
    const { start, end, words } = finding;
    const why = whySentence(finding.why);
    const thing = things.get(key) ?? { ...finding, number: 0, places: [], everyWords: [], everyWhy: [] };
    if (end > start) thing.places.push({ start, end, words });
    if (words && !thing.everyWords.includes(words)) thing.everyWords.push(words);
    if (!thing.everyWhy.includes(why)) thing.everyWhy.push(why);
    things.set(key, thing);
  }
  return [...things.values()];
}
