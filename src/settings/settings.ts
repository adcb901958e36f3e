import { z } from 'zod';
import { choices } from '../engine/schema/school-settings';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const days = z.record(z.string(), day);

/**
 * All that is kept on the device between sessions. No words of any draft, no rule that was met and no address but those that the person
 * paused: what was dismissed is known by salted hashes. Days are "2026-11-27", by the device's own calendar.
 */
export const settings = z.object({
  format: z.literal(1),
  /** Random, made on this device; without it nobody can try out which words a hash stands for. */
  salt: z.string().max(64),
  chosen: choices.partial(),
  /** Quiet everywhere on this day. */
  pausedOn: day.nullable(),
  pausedSites: z.array(z.string().max(255)),
  /** Hash of what was dismissed -> the last day on which it stays so. */
  hushed: days,
  /** Hash of an advising rule -> the days on which its note was seen. */
  noticed: z.record(z.string(), z.array(day)),
  /** Hash of a site and the name of somebody marked as a pupil there -> the last day on which it stays so. */
  pupils: days.default({}),
  /** The term whose privacy settings have been looked at, the person's sites, and the ticks of the list for the term under way. */
  checkup: z.object({
    done: z.string().nullable(),
    term: z.string().nullable(),
    sites: z.array(z.string().max(40)),
    ticks: z.array(z.string().max(60)),
  }),
  /** The first-run screens were looked through or waved away. */
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

export function newSettings(): Settings {
  return {
    format: 1,
    salt: Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    chosen: {},
    pausedOn: null,
    pausedSites: [],
    hushed: {},
    noticed: {},
    pupils: {},
    checkup: { done: null, term: null, sites: [], ticks: [] },
    welcomed: false,
  };
}

/** Of what was stored, every part that can still be read; `whole` is false where something could not. */
export function readSettings(stored: unknown): { settings: Settings; whole: boolean } {
  const fresh = newSettings();
  if (stored === undefined) return { settings: fresh, whole: true };
  const parsed = settings.safeParse(stored);
  if (parsed.success) return { settings: parsed.data, whole: true };
  if (typeof stored !== 'object' || stored === null) return { settings: fresh, whole: false };
  const kept = Object.entries(settings.shape).flatMap(([key, shape]) => {
    const part = (shape as z.ZodType).safeParse((stored as Record<string, unknown>)[key]);
    return part.success ? [[key, part.data]] : [];
  });
  return { settings: { ...fresh, ...Object.fromEntries(kept), format: 1 }, whole: false };
}
