import { z } from 'zod';
import { clauseNumber } from './clause';
import { ruleSeverity, severity } from './severity';

/** Half-open, in UTF-16 units of the draft as typed; `start === end` where a picture, not words, was found. */
export const span = z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(0) });
export type Span = z.infer<typeof span>;

export const finding = z.strictObject({
  rule: z.string(),
  clause: clauseNumber,
  severity: ruleSeverity,
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  /** One sentence: what in the draft made the rule speak. */
  why: z.string(),
});
export type Finding = z.infer<typeof finding>;

/** All findings on one draft, worst first; `clauses` in the same order without repeats. */
export const verdict = z.strictObject({
  severity,
  clauses: z.array(clauseNumber),
  findings: z.array(finding),
});
export type Verdict = z.infer<typeof verdict>;
