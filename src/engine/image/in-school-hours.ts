import type { SchoolHours } from '../schema/school-place';
import { isSchoolTime } from '../time/school-time';
import { wallTime } from './wall-time';

/** Whether the school was open then; null where the time cannot be read. */
export function isInSchoolHours(takenAt: string, hours: SchoolHours): boolean | null {
  return wallTime(takenAt, hours.zone) && isSchoolTime('in-school-hours', takenAt, hours);
}
