import type { CompiledRules } from './match/compile-rules';
import { keepClearest } from './match/keep-clearest';
import { findingInPicture, findingOf, type Match, matchRule } from './match/match-rule';
import { type Scene, setScene } from './match/scene';
import type { NameTrust } from './match/signals';
import { type Balance, quieten, weigh } from './match/weigh';
import type { DraftReading } from './reader/reader';
import type { Draft } from './schema/draft';
import { compareSeverity, worstSeverity } from './schema/severity';
import type { Finding, Verdict } from './schema/verdict';
import { type Reading, readDraft } from './text/reading';
import { confirmNames } from './text/second-opinion';

/** A verdict and all that led to it. */
export interface Judgement {
  scene: Scene;
  /** Every rule that was met, excused or not. */
  matches: readonly Match[];
  /** The same for rules that read pictures too, of each picture by itself. */
  inPictures: readonly { picture: Scene; matches: readonly Match[] }[];
  balance: Balance | null;
  verdict: Verdict;
}

/** Where the verdict hangs on whether a word is a name ("Will", "Grace"), compromise is asked, and loaded only then. */
export async function judgeDraft(draft: Draft, rules: CompiledRules): Promise<Judgement> {
  const reading = readDraft(draft.text, rules.vocabulary.restoreWords);
  const plain = judgeReading(draft, reading, rules, 'sure');
  const { unsureNames } = plain.scene.signals;
  if (unsureNames.length === 0) return plain;
  const doubtful = judgeReading(draft, reading, rules, 'all');
  if (weighsTheSame(doubtful.verdict, plain.verdict)) return plain;
  return judgeReading(draft, reading, rules, await confirmNames(reading, unsureNames));
}

/** Without a second opinion: names that are words too are not taken for names. Synchronous. */
export function judgeAtOnce(draft: Draft, rules: CompiledRules): Judgement {
  return judgeReading(draft, readDraft(draft.text, rules.vocabulary.restoreWords), rules, 'sure');
}

/** What a draft shows before the reader is asked; what the reader learns from. */
export function lookAtDraft(draft: Draft, reading: Reading, rules: CompiledRules, trust: NameTrust): { scene: Scene; matches: Match[] } {
  const scene = setScene(draft, reading, rules, trust);
  return { scene, matches: rules.plans.plain.flatMap((plan) => matchRule(plan, scene)) };
}

function judgeReading(draft: Draft, reading: Reading, rules: CompiledRules, trust: NameTrust): Judgement {
  const { scene, matches: plain } = lookAtDraft(draft, reading, rules, trust);
  scene.read = rules.reader?.read(scene, plain) ?? null;
  scene.readWords = draft.images.length > 0 ? readWordsAlone(draft, reading, rules, trust) : scene.read;
  const matches = [
    ...plain.filter(({ plan }) => !plan.unless.some((excuse) => excuse.asksReader)),
    ...[...rules.plans.excusedByReader, ...rules.plans.askingReader].flatMap((plan) => matchRule(plan, scene)),
  ];
  const inPictures = scene.pictures.map((picture) => ({
    picture,
    matches: rules.plans.onPictures.flatMap((plan) => matchRule(plan, picture)).filter(({ evidence }) => evidence.length > 0),
  }));
  const met = [
    ...matches.filter(isUnexcused).map((match) => findingOf(match, scene)),
    ...inPictures.flatMap((each) => each.matches.filter(isUnexcused).map((match) => findingInPicture(match, each.picture))),
  ];
  const balance = weigh(met, scene);
  const findings = withoutEchoes(keepClearest(withoutAsides(quieten(met, balance, scene))), rules);
  const clauses = [...new Set(findings.map(({ clause }) => clause))];
  return {
    scene,
    matches,
    inPictures,
    balance,
    verdict: { severity: worstSeverity(findings.map(({ severity }) => severity)), clauses, findings },
  };
}

function readWordsAlone(draft: Draft, reading: Reading, rules: CompiledRules, trust: NameTrust): DraftReading | null {
  const { scene, matches } = lookAtDraft({ ...draft, images: [] }, reading, rules, trust);
  return rules.reader?.read(scene, matches) ?? null;
}

const isUnexcused = ({ excuse }: Match): boolean => excuse === null;

/** Beside something that speaks, a quiet finding would only be in the way. */
function withoutAsides(findings: readonly Finding[]): readonly Finding[] {
  const speaking = findings.filter(({ severity }) => severity !== 'info');
  return speaking.length > 0 ? speaking : findings;
}

/**
 * What a picture shows need not be told twice under one clause: a finding that points to the words beside it speaks for another as grave
 * that points to none; and what the reader makes of the words adds nothing to what a rule has found in the picture.
 */
function withoutEchoes(findings: Finding[], { ofPictures, ofReader }: CompiledRules): Finding[] {
  const aboutPicture = findings.filter(({ rule, start, end }) => !ofReader.has(rule) && (ofPictures.has(rule) || start === end));
  if (aboutPicture.length === 0) return findings;
  return findings.filter((finding) => !aboutPicture.some((other) => other !== finding && speaksFor(other, finding)));

  function speaksFor(other: Finding, finding: Finding): boolean {
    if (other.clause !== finding.clause || compareSeverity(other.severity, finding.severity) < 0) return false;
    if (ofReader.has(finding.rule)) return true;
    return ofPictures.has(finding.rule) && finding.start === finding.end && other.start < other.end;
  }
}

/** As many findings as grave: then a name more or less changes nothing. */
function weighsTheSame(one: Verdict, other: Verdict): boolean {
  return one.severity === other.severity && one.findings.length === other.findings.length;
}
