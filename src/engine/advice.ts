import { facesInWords } from './image/faces';
import { spellClauses } from './named-clauses';
import { type Rewordings, rewordingsOf } from './reword';
import type { Draft } from './schema/draft';
import type { RulesFile } from './schema/rules-file';
import type { Severity } from './schema/severity';
import type { Finding, Verdict } from './schema/verdict';

/** A finding with all that a person needs to read about it. */
export interface AdvisedFinding extends Finding {
  title: string;
  /** The words concerned, as typed; empty where a picture was found. */
  words: string;
  /** The clause in the policy's own words. */
  clauseWords: string;
  advice: string;
  safer?: string;
  /** What may be put in the draft in its place, if the person wants. */
  rewordings: Rewordings;
  /** What the clause itself allows, as the person may say in one click: "This is an urgent family matter". */
  exception?: string;
  /** Its words are underlined in the draft itself. */
  underlined?: true;
  /** Its note was closed before, here and for the same words; only the pause at submit is left of it. */
  hushed?: true;
}

/** A verdict with its citations: what the advisory and the popup show. */
export interface Advice {
  severity: Severity;
  /** Worst first. */
  findings: AdvisedFinding[];
  organisation: string;
  /** What the policy says may follow, where a serious finding bears on it. */
  consequence: string | null;
  /** Nothing is said because the person asked for quiet: for the day, or on this site. */
  paused?: 'day' | 'site' | undefined;
  /** The kinds of quiet that the school does not let the person ask for. */
  mayNotPause?: readonly ('day' | 'site')[];
}

/** Stands in a rule's title or advice for the faces found: see rule.ts. */
const FACES = '{faces}';

export function citeVerdict(verdict: Verdict, draft: Draft, file: RulesFile): Advice {
  const clauses = new Map(file.policy.clauses.map((clause) => [clause.number, clause.words]));
  const rules = new Map(file.rules.map((rule) => [rule.id, rule]));
  const fill = (words: string) => spellClauses(words.replaceAll(FACES, facesInWords(draft.images)));
  const findings = verdict.findings.flatMap((finding): AdvisedFinding[] => {
    const rule = rules.get(finding.rule);
    if (!rule) return [];
    return [
      {
        ...finding,
        title: fill(rule.title),
        words: draft.text.slice(finding.start, finding.end),
        clauseWords: clauses.get(finding.clause) ?? '',
        advice: fill(rule.advice),
        rewordings: rewordingsOf(finding, rule, draft.text),
        ...(rule.safer === undefined ? {} : { safer: rule.safer }),
        ...(file.policy.underlined?.includes(finding.clause) ? { underlined: true } : {}),
        ...(rule.exception === undefined ? {} : { exception: rule.exception }),
      },
    ];
  });
  return { severity: verdict.severity, findings, organisation: file.policy.organisation, consequence: consequenceOf(findings, file) };
}

/** Told where a serious finding bears on one of the clauses that the policy's own consequence is about. */
export function consequenceOf(findings: readonly Finding[], { policy: { consequence } }: RulesFile): string | null {
  const bears = findings.some(({ severity, clause }) => severity === 'serious' && consequence?.clauses.includes(clause));
  return (bears && consequence?.line) || null;
}
