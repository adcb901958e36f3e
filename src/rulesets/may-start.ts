import { z } from 'zod';
import { sha256 } from './short-code';

/** What of a rules file decides when and where it may start; read before the rest is. */
const release = z.object({
  id: z.string(),
  serial: z.number().default(0),
  notBefore: z.string().optional(),
  rollout: z.object({ percent: z.number() }).optional(),
});
export type Release = z.infer<typeof release>;

/** Null where the text says too little; the rest of it will be refused for that. */
export function readRelease(text: string): Release | null {
  try {
    const parsed = release.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Why, in words, and until when, where that is known. */
export interface Wait {
  why: string;
  until: number | null;
}

/** Null where the file may start on this device. `draw` is the device's own lot, from 0 to 1, which it keeps. */
export async function waitOf({ id, serial, notBefore, rollout }: Release, now: number, draw: number): Promise<Wait | null> {
  const start = notBefore === undefined ? null : momentOf(notBefore);
  if (start !== null && now < start)
    return { why: `A newer file is here and starts on ${new Date(start).toLocaleString('en-GB')}.`, until: start };
  if (rollout && (await lotOf(id, serial, draw)) >= rollout.percent)
    return { why: `A newer file is being tried on ${rollout.percent}% of devices, and this one is not among them.`, until: null };
  return null;
}

/** Between 0 and 100; the same as long as the file has the same serial, so that a growing share keeps those it had. */
async function lotOf(id: string, serial: number, draw: number): Promise<number> {
  const [a = 0, b = 0, c = 0] = await sha256(`${draw} ${id} ${serial}`);
  return (((a << 16) | (b << 8) | c) / 0x1000000) * 100;
}

/** A day alone begins at the device's own midnight. */
function momentOf(written: string): number | null {
  const moment = Date.parse(written.length === 10 ? `${written}T00:00` : written);
  return Number.isNaN(moment) ? null : moment;
}
