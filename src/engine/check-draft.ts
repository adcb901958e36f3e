import { applyRule } from './match/apply-rule';
import type { CompiledRules } from './match/compile-rules';
import { keepClearest } from './match/keep-clearest';
import { setScene } from './match/scene';
import type { NameTrust } from './match/signals';
import type { Draft } from './schema/draft';
import { worstSeverity } from './schema/severity';
import type { Verdict } from './schema/verdict';
import { type Reading, readDraft } from './text/reading';
import { confirmNames } from './text/second-opinion';

/**
 * Checks one draft. Total: no draft makes it throw.
 * Where the verdict hangs on whether a word is a name ("Will", "Grace"), compromise is asked, and loaded only then.
 */
export async function checkDraft(draft: Draft, rules: CompiledRules): Promise<Verdict> {
  const reading = readDraft(draft.text);
  const [plain, unsure] = judge(draft, reading, rules, 'sure');
  if (unsure.length === 0) return plain;
  const [doubtful] = judge(draft, reading, rules, 'all');
  if (doubtful.findings.length === plain.findings.length) return plain;
  const names = await confirmNames(reading, unsure);
  return judge(draft, reading, rules, names)[0];
}

/** The verdict without a second opinion: names that are words too are not taken for names. Synchronous. */
export function checkDraftAtOnce(draft: Draft, rules: CompiledRules): Verdict {
  return judge(draft, readDraft(draft.text), rules, 'sure')[0];
}

function judge(draft: Draft, reading: Reading, rules: CompiledRules, trust: NameTrust): [Verdict, readonly number[]] {
  const unmasked = { ...reading, tokens: rules.vocabulary.masks.unmask(reading.tokens) };
  const scene = setScene(draft, unmasked, rules, trust);
  const findings = keepClearest(rules.rules.filter(({ status }) => status === 'stable').flatMap((rule) => applyRule(rule, scene)));
  const clauses = [...new Set(findings.map(({ clause }) => clause))];
  return [{ severity: worstSeverity(findings.map(({ severity }) => severity)), clauses, findings }, scene.signals.unsureNames];
}
