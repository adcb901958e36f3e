import { facesInWords } from './image/faces';
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
}

/** A verdict with its citations: what the advisory and the popup show. */
export interface Advice {
  severity: Severity;
  /** Worst first. */
  findings: AdvisedFinding[];
  organisation: string;
  /** What the policy says may follow, where a serious finding bears on it. */
  consequence: string | null;
}

/** Stands in a rule's title or advice for the faces found: see rule.ts. */
const FACES = '{faces}';

export function citeVerdict(verdict: Verdict, draft: Draft, file: RulesFile): Advice {
  const clauses = new Map(file.policy.clauses.map((clause) => [clause.number, clause.words]));
  const rules = new Map(file.rules.map((rule) => [rule.id, rule]));
  const fill = (words: string) => words.replaceAll(FACES, facesInWords(draft.images));
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
        ...(rule.safer === undefined ? {} : { safer: rule.safer }),
      },
    ];
  });
  const { organisation, consequence } = file.policy;
  const bears = findings.some(({ severity, clause }) => severity === 'serious' && consequence?.clauses.includes(clause));
  return { severity: verdict.severity, findings, organisation, consequence: (bears && consequence?.line) || null };
}
