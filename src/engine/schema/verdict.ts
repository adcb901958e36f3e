import { z } from 'zod';
import { clauseNumber } from './clause';
import { ruleSeverity, severity } from './severity';

/** Half-open, in UTF-16 units of the draft as typed; `start === end` where a picture, not words, was found. */
export const span = z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(0) });
export type Span = z.infer<typeof span>;

/** What in the draft made a rule speak: words of it, as typed, or of a picture on it; else what was known beside them. */
export const why = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('words'), words: z.array(z.string()) }),
  /** `words`: those beside the picture, where there are any. */
  z.strictObject({ of: z.literal('words-in-picture'), inPicture: z.array(z.string()), words: z.array(z.string()) }),
  z.strictObject({ of: z.enum(['time-and-place', 'picture', 'draft']) }),
]);
export type Why = z.infer<typeof why>;

export const finding = z.strictObject({
  rule: z.string(),
  clause: clauseNumber,
  severity: ruleSeverity,
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  why,
});
export type Finding = z.infer<typeof finding>;

/** All findings on one draft, worst first; `clauses` in the same order without repeats. */
export const verdict = z.strictObject({
  severity,
  clauses: z.array(clauseNumber),
  findings: z.array(finding),
});
export type Verdict = z.infer<typeof verdict>;
