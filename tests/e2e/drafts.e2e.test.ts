import { expect, it } from 'vitest';
import { loadRulesOrSay } from '../../src/cli/load-rules';
import { checkDraft } from '../../src/engine/check-draft';
import { draftOf } from '../../src/engine/schema/draft';
import { COUNTED_ON } from './drafts';

it.each(COUNTED_ON)('"$text" is $severity under the rules as they are', async ({ text, severity, clause }) => {
  const rules = loadRulesOrSay(undefined);
  if (!rules) throw new Error('The bundled rules cannot be used.');
  const verdict = await checkDraft(draftOf(text), rules);
  expect(verdict.severity).toBe(severity);
  expect(verdict.findings[0]?.clause).toBe(clause);
});
