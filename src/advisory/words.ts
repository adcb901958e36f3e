import type { Advice, AdvisedFinding } from '../engine/advice';
import type { RuleSeverity } from '../engine/schema/severity';
import { listed, say } from '../language/say';
import type { NoticeReason } from '../review/advisory-port';
import { countThings } from './group-by-clause';

export const severityWords = (severity: RuleSeverity): string => say(`note.severity.${severity}`);

export const NOTICE_WORDS: Readonly<Record<NoticeReason, string>> = {
  unavailable: 'Checking was unavailable, so this went out unchecked.',
  'still-looking': 'A picture was still being looked at when this went out.',
  ignored: 'This page may not have taken your draft. If it is still here, press again: Quiet Word will let it through.',
  updated: 'Quiet Word was updated: reload this page to go on checking.',
};

export function clauseLabel({ clause }: Pick<AdvisedFinding, 'clause'>): string {
  return say('note.clause', { clause });
}

/** "Clause 3", "Clause 3 and Clause 4", "Clause 3, Clause 4 and Clause 8". */
export function clauseList(findings: readonly AdvisedFinding[]): string {
  return listed([...new Set(findings.map(clauseLabel))]);
}

/** The one sentence said aloud when a note appears. */
export function spokenNote({ findings }: Advice): string {
  const [first] = findings;
  if (!first) return '';
  const more = countThings(findings) > 1 ? `, and ${countThings(findings) - 1} more` : '';
  return `Quiet Word: ${severityWords(first.severity).toLowerCase()}: ${first.title}, ${clauseList(findings)}${more}. Alt+Shift+Q opens the note.`;
}

/** Why the submission has been paused, for a person who has done nothing wrong yet. */
export function pauseSentence({ findings, organisation }: Advice): string {
  const things = countThings(findings);
  const what = things > 1 ? `${things} things in this draft` : 'One thing in this draft';
  return `${what} could be read as touching on ${clauseList(findings)} of the ${organisation} policy. You decide what happens next.`;
}
