import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Problem } from '../engine/schema/problem';

/** A rules file that worked, as it was taken. */
const keptFile = z.object({
  /** Without its signature. */
  text: z.string(),
  code: z.string(),
  /** Tells the same offer when it comes again: see offer.ts. */
  offered: z.string(),
  signedBy: z.string().nullable(),
  /** When it was taken. */
  at: z.number(),
});
export type KeptFile = z.infer<typeof keptFile>;

const problems = z.array(z.custom<Problem>((value) => typeof value === 'object' && value !== null && 'message' in value));

/** All that is kept of rules on this device, each under a key of its own so that one write is small and one fault costs one of them. */
const SHAPES = {
  rulesOfPolicy: keptFile,
  rulesOfUrl: keptFile,
  rulesByHand: keptFile,
  /** Where to download from, and who said so. */
  rulesAddress: z.object({ url: z.string(), from: z.enum(['policy', 'hand']) }),
  /** The last public keys that could be read. */
  rulesKeys: z.string(),
  /** A download that is sound and waits for its day or its turn. */
  rulesWaiting: z.string(),
  rulesRefresh: z.object({ due: z.number(), putOff: z.boolean(), failures: z.number(), checked: z.number().nullable(), problems }),
  /** This device's own lot for roll-outs, drawn once; it stays here. */
  rulesDraw: z.number().min(0).max(1),
} as const;

export type KeptKey = keyof typeof SHAPES;
export type Kept = { [Key in KeptKey]: z.infer<(typeof SHAPES)[Key]> | null };

const KEYS = Object.keys(SHAPES) as KeptKey[];

/** What cannot be read counts as not there. */
export async function readKept(): Promise<Kept> {
  const stored: Record<string, unknown> = await browser.storage.local.get([...KEYS]).catch(() => ({}));
  return Object.fromEntries(
    KEYS.map((key) => {
      const parsed = SHAPES[key].safeParse(stored[key]);
      return [key, parsed.success ? parsed.data : null];
    }),
  ) as Kept;
}

export async function writeKept<Key extends KeptKey>(key: Key, value: Kept[Key]): Promise<void> {
  if (value === null) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: value });
}
