import { facesInWords } from './image/faces';
import { spellClauses } from './named-clauses';
import { type Rewordings, rewordingsOf } from './reword';
import type { Draft } from './schema/draft';
import type { Rule } from './schema/rule';
import type { RulesFile } from './schema/rules-file';
import type { Severity } from './schema/severity';
import type { Finding, Verdict } from './schema/verdict';
import { policyLanguage, ruleLanguage, type Said, sayConsequence, sayPart } from './translate';

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
  /** What each of these is written in, as `lang` takes it: not every part need be translated, a clause never is. */
  languages: { title: string; advice: string; clause: string; safer?: string; exception?: string };
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
  consequence: Said | null;
  /** Nothing is said because the person asked for quiet: for the day, or on this site. */
  paused?: 'day' | 'site' | undefined;
  /** The kinds of quiet that the school does not let the person ask for. */
  mayNotPause?: readonly ('day' | 'site')[];
}

/** Stands in a rule's title or advice for the faces found: see rule.ts. */
const FACES = '{faces}';

/** In the language of this name where there are translations, part by part; without a name as the rules file is written. */
export function citeVerdict(verdict: Verdict, draft: Draft, file: RulesFile, language = file.language): Advice {
  const clauses = new Map(file.policy.clauses.map((clause) => [clause.number, clause.words]));
  const rules = new Map(file.rules.map((rule) => [rule.id, rule]));
  const sayOf = (rule: Rule, part: 'title' | 'advice' | 'exception') => {
    const said = sayPart(rule, part, file, language);
    return said && { ...said, words: spellClauses(said.words.replaceAll(FACES, () => facesInWords(draft.images, said.faces))) };
  };
  const findings = verdict.findings.flatMap((finding): AdvisedFinding[] => {
    const rule = rules.get(finding.rule);
    const [title, advice] = rule ? [sayOf(rule, 'title'), sayOf(rule, 'advice')] : [];
    if (!rule || !title || !advice) return [];
    const exception = sayOf(rule, 'exception');
    return [
      {
        ...finding,
        title: title.words,
        words: draft.text.slice(finding.start, finding.end),
        clauseWords: clauses.get(finding.clause) ?? '',
        advice: advice.words,
        rewordings: rewordingsOf(finding, rule, draft.text),
        ...(rule.safer === undefined ? {} : { safer: rule.safer }),
        ...(file.policy.underlined?.includes(finding.clause) ? { underlined: true } : {}),
        ...(exception ? { exception: exception.words } : {}),
        languages: {
          title: title.language,
          advice: advice.language,
          clause: policyLanguage(file),
          ...(rule.safer === undefined ? {} : { safer: ruleLanguage(rule, file) }),
          ...(exception ? { exception: exception.language } : {}),
        },
      },
    ];
  });
  return {
    severity: verdict.severity,
    findings,
    organisation: file.policy.organisation,
    consequence: consequenceOf(findings, file, language),
  };
}

/** Told where a serious finding bears on one of the clauses that the policy's own consequence is about. */
export function consequenceOf(findings: readonly Finding[], file: RulesFile, language = file.language): Said | null {
  const { consequence } = file.policy;
  const bears = findings.some(({ severity, clause }) => severity === 'serious' && consequence?.clauses.includes(clause));
  return bears ? sayConsequence(file, language) : null;
}
