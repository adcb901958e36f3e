import { z } from 'zod';
import { clauseNumber } from './clause';
import { policy } from './policy';
import { rule } from './rule';
import { schoolSettings } from './school-settings';
import { languageName, translations } from './translations';
import { vocabulary } from './vocabulary';
import { weighing } from './weighing';

/** The format that this version reads; former ones are brought up to it first: see src/rulesets/migrations. */
export const FORMAT = 2;

/** Which file it is, and when and where it may start. */
export const release = {
  $schema: z.string().optional(),
  format: z.literal(FORMAT).describe('The format of rules files that this is written in.'),
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'Write the id in small letters, digits and hyphens, e.g. "harbour-trust".')
    .describe('The name of this file, the same in every version.'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'Write the version as three numbers, e.g. "1.0.0".')
    .describe('For people: staff see it on the options page.'),
  serial: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe(
      'Counts up with every file that is given out: a download with a lower one than the device has is refused. To go back, give out the former words with a higher one.',
    ),
  notBefore: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], 'Write a day, e.g. "2026-09-01", or a moment with its zone.')
    .optional()
    .describe('Nobody uses the file before this day (from its midnight on the device) or moment.'),
  rollout: z
    .strictObject({ percent: z.number().min(0).max(100) })
    .optional()
    .describe(
      'The share of devices that use the file; the others keep what they have. Each device draws for itself, once for every serial.',
    ),
};

/** How pictures are looked at. */
export const pictures = z.strictObject({
  nudity: z.boolean().default(false).describe('Whether pictures are looked over for undress: a school decides.'),
  wordsUnder: z
    .array(clauseNumber)
    .default([])
    .describe('Rules under these clauses judge the words read from each picture too, as a text of its own.'),
});

/** Policy, vocabulary and rules with one version: what a school distributes. */
export const rulesFile = z.strictObject({
  ...release,
  language: languageName.default('en').describe('What the words of this file are written in.'),
  policy,
  weighing: weighing.optional(),
  pictures: pictures.optional(),
  settings: schoolSettings.optional(),
  vocabulary,
  rules: z.array(rule).min(1),
  translations: translations.optional(),
});
export type RulesFile = z.infer<typeof rulesFile>;
