import { judgeAtOnce, judgeDraft } from './judge-draft';
import type { CompiledRules } from './match/compile-rules';
import type { Draft } from './schema/draft';
import type { Verdict } from './schema/verdict';

/** Checks one draft. Total: no draft makes it throw. */
export async function checkDraft(draft: Draft, rules: CompiledRules): Promise<Verdict> {
  return (await judgeDraft(draft, rules)).verdict;
}

/** The verdict without a second opinion on names; for timing, and where nothing may be waited for. */
export function checkDraftAtOnce(draft: Draft, rules: CompiledRules): Verdict {
  return judgeAtOnce(draft, rules).verdict;
}
