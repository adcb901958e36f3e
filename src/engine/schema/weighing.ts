import { z } from 'zod';

/**
 * How signs add up, in log-odds: what the learned reader makes of the whole draft, plus the `evidence` of the rules that were met.
 * A rule without `evidence` speaks by itself. Where no reader came with the rules, every rule does.
 */
export const weighing = z.strictObject({
  /** What one of the reader's log-odds counts; under 1, since it learned from drafts that the rules' authors knew too. */
  reader: z.number().min(0).max(2),
  /** Below this sum, findings of rules with evidence stay quiet: they become `info`. */
  speakAt: z.number().min(-10).max(10),
  /** What each finding after the strongest counts, as a share of its evidence. */
  further: z.number().min(0).max(1),
  /** Why these numbers, for whoever changes them. */
  because: z.string().min(1),
});
export type Weighing = z.infer<typeof weighing>;
