import { z } from 'zod';

/** As the policy numbers it: "3", "4.1", "12b". */
export const clauseNumber = z
  .string()
  .regex(/^[0-9A-Za-z]+(\.[0-9A-Za-z]+)*$/, 'Write the clause number as the policy does, e.g. "3" or "4.1".');

/** A citable paragraph of the policy, in the policy's own words. */
export const clause = z.strictObject({
  number: clauseNumber.describe('As the policy numbers it: "3", "4.1", "B".'),
  words: z.string().min(1).describe('The clause exactly as the policy has it: staff read these words.'),
});
export type Clause = z.infer<typeof clause>;
