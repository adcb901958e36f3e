import { z } from 'zod';
import type { Problem } from '../engine/schema/problem';
import { rulesAddress } from './rules-address';

/** What the school's browser policy may hold; each key by itself, since browsers drop whole keys. */
export interface PolicyValues {
  /** A rules file's text, plain or signed. */
  rules?: string;
  rulesUrl?: string;
  /** A JSON array of JWKs: see signed-text.ts. */
  publicKeys?: string;
  schoolDevice?: boolean;
}

/** Says on purpose that there is none; an empty value may as well be a script that failed. */
export const NONE = 'none';

export const POLICY_KEYS = ['rules', 'rulesUrl', 'publicKeys', 'schoolDevice'] as const;

const text = z.string();
const SHAPES = {
  rules: text,
  rulesUrl: z.union([z.literal(NONE), rulesAddress]),
  publicKeys: text,
  schoolDevice: z.boolean(),
} as const;

const WANTED: Record<(typeof POLICY_KEYS)[number], string> = {
  rules: 'the rules file’s text, in quotes, as one string: not as a JSON object',
  rulesUrl: 'an https address, as one string',
  publicKeys: 'a JSON array of public keys, written as one string',
  schoolDevice: 'true or false, without quotes',
};

/** The values as the browser hands them over; one that is of the wrong kind is left out and named. */
export function parsePolicyValues(given: unknown): { values: PolicyValues; problems: Problem[] } {
  const all: Record<string, unknown> = typeof given === 'object' && given !== null ? { ...given } : {};
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const key of POLICY_KEYS) {
    if (!Object.hasOwn(all, key) || all[key] === null || all[key] === undefined) continue;
    const parsed = SHAPES[key].safeParse(all[key]);
    if (parsed.success) values[key] = parsed.data;
    else
      problems.push({
        code: 'policy-value',
        message: `The browser policy’s "${key}" should be ${WANTED[key]}.`,
        path: [key],
        file: 'browser policy',
      });
  }
  return { values, problems };
}
