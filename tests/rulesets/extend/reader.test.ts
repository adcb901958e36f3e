// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { loadReader, loadRules, readBundled } from '../../../src/cli/load-rules';
import { judgeAtOnce } from '../../../src/engine/judge-draft';
import type { CompiledRules } from '../../../src/engine/match/compile-rules';
import { readExample } from '../../../src/engine/read-example';
import { parseRulesFile } from '../../../src/rulesets/parse-rules-file';
import { OWN_RULE } from './a-school';

const base = readBundled();
const bundled = loadRules();
if (!bundled.ok) throw new Error('The bundled rules are at fault.');

/** The base under a policy that numbers its clauses from 101, and with a rule of its own that every draft with an "e" meets. */
const renumbered = parseRulesFile(
  JSON.stringify({
    format: 2,
    id: 'renumbered',
    version: '1.0.0',
    extends: 'oak-field@1',
    policy: {
      organisation: base.policy.organisation,
      clauses: base.policy.clauses.map(({ number, words }) => ({ number: String(100 + Number(number)), words })),
    },
    clauses: Object.fromEntries(base.policy.clauses.map(({ number }) => [number, String(100 + Number(number))])),
    adjust: [{ rule: 'confidential/pupil-health', severity: 'info', because: 'For tests.' }],
    rules: [{ ...OWN_RULE, clause: '103', when: { pattern: 'e' } }],
  }),
  'renumbered.json',
  { reader: loadReader(), bundled: () => base },
);
if (!renumbered.ok) throw new Error(JSON.stringify(renumbered.problems));

const drafts = base.rules.flatMap(({ examples }) => [...examples.flags, ...examples.allows]).map((example) => readExample(example).draft);
const readingsBy = (rules: CompiledRules) => drafts.map((draft) => judgeAtOnce(draft, rules).scene.read?.probability);

describe('the learned reader', () => {
  it('makes the same of a draft whatever number and severity a school gives, and whatever rules it adds', () => {
    expect(drafts.length).toBeGreaterThan(400);
    expect(readingsBy(renumbered.value)).toEqual(readingsBy(bundled.value));
  });
});
