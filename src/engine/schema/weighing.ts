import { z } from 'zod';

/**
 * How signs add up, in log-odds: what the learned reader makes of the whole draft, and of the rules that were met in it, plus the
 * `evidence` that those rules add of their own. A rule without `evidence` speaks by itself. Where no reader came with the rules, every rule does.
 */
export const weighing = z.strictObject({
  /** Below this sum, findings of rules with evidence stay quiet: they become `info`. */
  speakAt: z.number().min(-10).max(10),
  /** What each finding after the strongest counts, as a share of its evidence. */
  further: z.number().min(0).max(1),
  /** Why these numbers, for whoever changes them. */
  because: z.string().min(1),
});
export type Weighing = z.infer<typeof weighing>;
