import type { Advice, AdvisedFinding } from '../engine/advice';
import type { RuleSeverity } from '../engine/schema/severity';
import { listed, type PlainKey, say, sayCount } from '../language/say';
import type { NoticeReason } from '../review/advisory-port';
import { countThings } from './group-by-clause';

export const severityWords = (severity: RuleSeverity): string => say(`note.severity.${severity}`);

const NOTICES: Readonly<Record<NoticeReason, PlainKey>> = {
  unavailable: 'note.notice.unavailable',
  'still-looking': 'note.notice.stillLooking',
  ignored: 'note.notice.ignored',
  updated: 'note.notice.updated',
};

export const noticeWords = (reason: NoticeReason): string => say(NOTICES[reason]);

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
  const about = { severity: say(`note.aloud.${first.severity}`), title: first.title, clauses: clauseList(findings) };
  const more = countThings(findings) - 1;
  return more > 0 ? sayCount('note.spokenMore', more, about) : say('note.spoken', about);
}

/** Why the submission has been paused, for a person who has done nothing wrong yet. */
export function pauseSentence({ findings, organisation }: Advice): string {
  return sayCount('note.pause.why', countThings(findings), { clauses: clauseList(findings), organisation });
}
