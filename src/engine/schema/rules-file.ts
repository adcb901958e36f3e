import { z } from 'zod';
import { clause, clauseNumber } from './clause';
import { rule } from './rule';
import { schoolSettings } from './school-settings';
import { vocabulary } from './vocabulary';
import { weighing } from './weighing';

export const policy = z.strictObject({
  organisation: z.string().min(1),
  title: z.string().min(1),
  clauses: z.array(clause).min(1),
  /** What the policy says may follow, in one calm line, told with a serious finding under one of these clauses. */
  consequence: z.strictObject({ clauses: z.array(clauseNumber).min(1), line: z.string().min(1) }).optional(),
});

/** How pictures are looked at. */
export const pictures = z.strictObject({
  /** Whether they are looked over for undress: a school decides. */
  nudity: z.boolean().default(false),
  /** Rules under these clauses judge the words read from each picture too, as a text of its own. */
  wordsUnder: z.array(clauseNumber).default([]),
});

/** Policy, vocabulary and rules with one version: what a school distributes. */
export const rulesFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'Write the version as three numbers, e.g. "1.0.0".'),
  /** Counts up with every file that is given out: a download with a lower one than the device has is refused. The former words with a higher one are a roll-back. */
  serial: z.number().int().min(0).optional(),
  /** Nobody uses the file before this day (from its midnight on the device) or moment. */
  notBefore: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], 'Write a day, e.g. "2026-09-01", or a moment with its zone.')
    .optional(),
  /** The share of devices that use the file; the others keep what they have. Each device draws for itself, once for every serial. */
  rollout: z.strictObject({ percent: z.number().min(0).max(100) }).optional(),
  policy,
  weighing: weighing.optional(),
  pictures: pictures.optional(),
  settings: schoolSettings.optional(),
  vocabulary,
  rules: z.array(rule).min(1),
});
export type RulesFile = z.infer<typeof rulesFile>;
