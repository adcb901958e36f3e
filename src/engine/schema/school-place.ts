import { z } from 'zod';
import { bankHolidayRegion } from '../time/bank-holidays';

/** A part of the school's grounds. */
export const schoolPlace = z.strictObject({
  name: z.string().min(1),
  /** Degrees, latitude first. */
  at: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]),
  /** Metres from there to the edge of the grounds; a telephone may be some tens of metres off. */
  radius: z.number().min(10).max(5000),
});
export type SchoolPlace = z.infer<typeof schoolPlace>;

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Write the time of day as "08:30".');
const calendarDay = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'Write the day as "2026-12-18".');

const daysFromTo = z
  .strictObject({ from: calendarDay, to: calendarDay })
  .refine(({ from, to }) => from <= to, 'The last day comes after the first: "from" must not be later than "to".');

const timesFromTo = z
  .strictObject({ from: timeOfDay, to: timeOfDay })
  .refine(({ from, to }) => from < to, 'A lesson ends after it begins: "from" must be earlier than "to".');

/** When pupils are at school. */
export const schoolHours = z
  .strictObject({
    zone: z.string().refine(isZone, 'Write a time zone such as "Europe/London".'),
    /** 1 is Monday, 7 is Sunday. */
    days: z.array(z.number().int().min(1).max(7)).min(1),
    from: timeOfDay,
    to: timeOfDay,
    /** First and last day of each term; left out, every day that is not closed counts as term. */
    terms: z.array(daysFromTo).min(1).optional(),
    /** Holidays and days without pupils, first and last day. */
    closed: z.array(daysFromTo).default([]),
    bankHolidays: bankHolidayRegion.optional(),
    /** When lessons are held on a school day; left out, no moment is taken to be in a lesson. */
    lessons: z.array(timesFromTo).min(1).optional(),
  })
  .refine(({ from, to }) => from < to, 'School ends after it begins: "from" must be earlier than "to".');
export type SchoolHours = z.infer<typeof schoolHours>;

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
