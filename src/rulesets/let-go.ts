import type { Problem } from '../engine/schema/problem';
import type { Kept } from './kept';
import { POLICY_KEYS, type PolicyValues } from './policy-values';

type PolicyKey = (typeof POLICY_KEYS)[number];

/**
 * What this device keeps of a policy that the browser no longer passes on. A browser says the same of a policy that was taken away and of one whose file
 * is broken or of the wrong type, so it stays until the policy gives something else, or "none", or the person lets it go.
 */
export function lettable(kept: Kept, given: PolicyValues): PolicyKey[] {
  const keptOf: Partial<Record<PolicyKey, boolean>> = {
    rules: kept.rulesOfPolicy !== null,
    rulesUrl: kept.rulesAddress?.from === 'policy',
    publicKeys: kept.rulesKeys !== null,
  };
  return POLICY_KEYS.filter((key) => keptOf[key] && given[key] === undefined);
}

export function vanished(keys: readonly PolicyKey[]): Problem[] {
  if (keys.length === 0) return [];
  return [
    {
      code: 'policy-vanished',
      message: `The browser no longer passes on ${keys.map((key) => `"${key}"`).join(', ')} of your school’s policy: it was taken away, or its file is broken, or the value is of the wrong type. What it said last still holds.`,
      path: [...keys.slice(0, 1)],
      file: 'browser policy',
    },
  ];
}
