import { z } from 'zod';
import { clauseNumber } from './clause';
import { detector } from './detector';
import { draft } from './draft';
import { ruleSeverity } from './severity';
import { languageName } from './translations';

/** A draft with the exact words to be found in `[[ ]]`; an object where more than words matters. */
export const example = z.union([z.string().min(1), z.strictObject({ text: z.string(), draft: draft.omit({ text: true }).partial() })]);
export type Example = z.infer<typeof example>;

/**
 * Shown to the person. `{faces}` stands for the faces found in the draft's pictures: "one face", "3 faces", "about 24 faces".
 * `{clause 11}` or, at a beginning, `{Clause 11}` names another clause of the policy, and follows it into the policy of a school that extends this file;
 * where the words are not English, their author writes the word and `{number 11}`.
 */
const words = z
  .string()
  .min(1)
  .regex(
    /^(?:[^{}]|\{faces\}|\{(?:[Cc]lause|number) [0-9A-Za-z.]+\})*$/,
    'The only placeholders are {faces} and, with a number, {clause 3} or {number 3}.',
  );

export const rule = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Write the id as topic/what-is-found in small letters.')
    .describe('What is found, not what is forbidden: topic/what-is-found.'),
  language: languageName.optional().describe('What its words are written in, where that is not the language of the file.'),
  title: words.describe('What was found, in a few words: the first that staff read.'),
  clause: clauseNumber.describe('The clause of the policy that it bears on.'),
  severity: ruleSeverity.describe('info: a dot, on request. advise: a note. serious: a note, and one pause when they post.'),
  status: z.enum(['stable', 'trial', 'off']).describe('stable speaks; trial is run but silent, and counted on the device; off is not run.'),
  /**
   * What it adds to the sum that decides whether to speak, in log-odds, beyond what the reader has learned of it: see weighing.ts.
   * 0 for a rule that the reader was trained with. Left out, the rule speaks by itself.
   */
  evidence: z.number().min(0).max(10).optional(),
  scope: z
    .enum(['sentence', 'neighbours', 'draft'])
    .default('sentence')
    .describe('How far apart the parts of "when" may lie. neighbours: a sentence and the one before it.'),
  when: detector.describe('What is looked for.'),
  unless: z
    .array(
      z.strictObject({ if: detector, scope: z.enum(['sentence', 'neighbours', 'draft']).default('sentence'), because: z.string().min(1) }),
    )
    .default([])
    .describe('Exceptions: what makes it harmless, and why.'),
  advice: words.describe('Why it could be read as a breach, and what to do. Calm, and never accusing.'),
  safer: z.string().optional().describe('A safer wording, to copy or to put in.'),
  saferFor: z
    .enum(['words', 'sentence'])
    .optional()
    .describe('What the safer wording stands for: the words found, or (when left out) the whole sentence.'),
  exception: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .describe(
      'What the clause itself allows, in the person’s words, where one click should say so: "This is an urgent family matter". The rule then rests for the day.',
    ),
  falsePositives: z.string().min(1).describe('What it may wrongly speak of.'),

  examples: z.strictObject({
    flags: z.array(example).min(1).describe('What must be found. [[ ]] stands around the exact words.'),
    allows: z.array(example).min(1).describe('What must be left alone: the nearer to the others, the better the proof.'),
    gaps: z.array(example).default([]).describe('What it is known to misjudge.'),
  }),
});
export type Rule = z.infer<typeof rule>;
export type Scope = Rule['scope'];
