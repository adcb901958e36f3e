import { z } from 'zod';
import { type WallTime, wallTime } from '../image/wall-time';
import type { SchoolHours } from '../schema/school-place';
import { isBankHoliday } from './bank-holidays';

/**
 * What can be so of a moment at a school: `in-lesson-time` in one of the lessons that its rules file names ·
 * `in-school-hours` between opening and closing of a school day · `term-time` on a day of term, weekends too.
 */
export const timeFact = z.enum(['in-lesson-time', 'in-school-hours', 'term-time']);
export type TimeFact = z.infer<typeof timeFact>;

/** False also where the school has not said its hours, or the moment cannot be read. */
export function isSchoolTime(fact: TimeFact, now: string, hours: SchoolHours): boolean {
  const then = wallTime(now, hours.zone);
  return then !== null && HOLDS[fact](then, hours);
}

const HOLDS: Record<TimeFact, (then: WallTime, hours: SchoolHours) => boolean> = {
  'in-lesson-time': (then, hours) =>
    isSchoolDay(then, hours) && (hours.lessons ?? []).some(({ from, to }) => then.time >= from && then.time < to),
  'in-school-hours': (then, hours) => isSchoolDay(then, hours) && then.time >= hours.from && then.time <= hours.to,
  'term-time': ({ day }, hours) => isInTerm(day, hours),
};

/** A day on which pupils are in. */
export function isSchoolDay({ day, weekday }: WallTime, hours: SchoolHours): boolean {
  return hours.days.includes(weekday) && isInTerm(day, hours) && !(hours.bankHolidays && isBankHoliday(day, hours.bankHolidays));
}

/** Where terms are named, only their days are; else every day that is in no holiday. */
function isInTerm(day: string, { terms, closed }: SchoolHours): boolean {
  const within = ({ from, to }: { from: string; to: string }) => day >= from && day <= to;
  return (terms === undefined || terms.some(within)) && !closed.some(within);
}
