import type { SchoolHours } from '../schema/school-place';
import { wallTime } from './wall-time';

/** Whether the school was open then; null where the time cannot be read. */
export function isInSchoolHours(takenAt: string, { zone, days, from, to, closed }: SchoolHours): boolean | null {
  const taken = wallTime(takenAt, zone);
  if (!taken) return null;
  if (!days.includes(taken.weekday) || taken.time < from || taken.time > to) return false;
  return !closed.some((holiday) => taken.day >= holiday.from && taken.day <= holiday.to);
}
