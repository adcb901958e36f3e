import { z } from 'zod';
import { schoolHours, schoolPlace } from './school-place';

/** Who of the school's world a mention means; `person` is somebody named whose part is not said. */
export const who = z.enum(['pupils', 'staff', 'parents', 'governors', 'council', 'school', 'person']);
export type Who = z.infer<typeof who>;

/** How a mention points: by name, at one person without a name, or at a group. */
export const how = z.enum(['named', 'single', 'group']);
export type How = z.infer<typeof how>;

/**
 * How words excuse or turn what stands near them: `negated` before contempt, `self` as its subject,
 * `third-party` and `own-family` as a rival target, the others over their sentence.
 */
export const guardKind = z.enum([
  'negated',
  'self',
  'own-family',
  'third-party',
  'reported',
  'condemned',
  'hypothetical',
  'fiction',
  'curriculum',
  'general',
  'official',
]);
export type GuardKind = z.infer<typeof guardKind>;

export const contemptKind = z.enum(['insult', 'obscenity', 'accusation', 'threat', 'stereotype']);
export type ContemptKind = z.infer<typeof contemptKind>;

/** What the terms of a list are taken to mean by the engine. */
export const meaning = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('mention'), who, how }),
  z.strictObject({ part: z.literal('given-name'), ambiguous: z.boolean().default(false) }),
  /** An ambiguous title is a common word too ("nurse"), so the name after it must have its capital. */
  z.strictObject({ part: z.literal('title'), ambiguous: z.boolean().default(false) }),
  z.strictObject({
    part: z.literal('contempt'),
    /** 1 mild (moody), 2 plain (useless), 3 strong (slur, obscenity). */
    strength: z.number().int().min(1).max(3),
    /** Words with an innocent sense count only as "X is W" or "W X". */
    polysemous: z.boolean().default(false),
    kind: contemptKind.default('insult'),
  }),
  z.strictObject({ part: z.literal('topic'), topic: z.string().regex(/^[a-z][a-z-]*$/) }),
  z.strictObject({ part: z.literal('guard'), guard: guardKind }),
  /** `unread`: passed over by the learned reader, which was not trained with the list and could only be misled by it. */
  z.strictObject({ part: z.literal('words'), unread: z.boolean().optional() }),
]);
export type Meaning = z.infer<typeof meaning>;

/** A phrase in the term notation, matched on folded words. */
export const term = z
  .string()
  .min(1)
  .max(400)
  .describe(
    'Small letters. a b: words in a row; a|b: either; a?: may be left out; stem~: with any English ending; *: one word; **: none to three.',
  );

export const wordList = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/),
  about: z.string().min(1).describe('What the list gathers, for whoever reads it.'),
  means: meaning.describe('What the engine takes its terms for.'),
  terms: z.array(term),
});
export type WordList = z.infer<typeof wordList>;

/** A name by which one school may be meant, however its people call it. */
export const schoolWorld = z.strictObject({
  names: z.array(z.string()).default([]).describe('Every name and nickname of the school or trust.'),
  staff: z.array(z.string()).default([]).describe('How single members of staff are called, e.g. "mrs quill".'),
  publicContacts: z.array(z.string()).default([]).describe('Public numbers and addresses of the school itself: never confidential.'),
  places: z.array(schoolPlace).default([]).describe('Where the school is, for pictures whose file says where they were taken.'),
  hours: schoolHours.optional().describe('When pupils are in; left out, no picture is taken to be from a school day.'),
});

export type SchoolWorld = z.infer<typeof schoolWorld>;

export const vocabulary = z.strictObject({
  school: schoolWorld,
  lists: z.array(wordList),
});
export type Vocabulary = z.infer<typeof vocabulary>;
