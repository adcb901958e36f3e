import { describe, expect, it } from 'vitest';
import { isInSchoolHours } from '../../../src/engine/image/in-school-hours';
import { wallTime } from '../../../src/engine/image/wall-time';
import type { SchoolHours } from '../../../src/engine/schema/school-place';

const hours: SchoolHours = {
  zone: 'Europe/London',
  days: [1, 2, 3, 4, 5],
  from: '08:30',
  to: '15:45',
  closed: [{ from: '2026-07-22', to: '2026-09-01' }],
};

describe('a time a picture was taken', () => {
  it.each([
    ['2026-06-18T09:40:00', 'Europe/London', { day: '2026-06-18', weekday: 4, time: '09:40' }],
    ['2026-06-18 09:40', 'Asia/Tokyo', { day: '2026-06-18', weekday: 4, time: '09:40' }],
    ['2026-06-18T23:30:00Z', 'Europe/London', { day: '2026-06-19', weekday: 5, time: '00:30' }],
    ['2026-12-18T23:30:00Z', 'Europe/London', { day: '2026-12-18', weekday: 5, time: '23:30' }],
    ['2026-06-18T09:40:00.123+05:30', 'Europe/London', { day: '2026-06-18', weekday: 4, time: '05:10' }],
    ['2026-03-29T00:30:00-01:00', 'Europe/London', { day: '2026-03-29', weekday: 7, time: '02:30' }],
    ['2026-06-18T09:40+05', 'Europe/London', { day: '2026-06-18', weekday: 4, time: '05:40' }],
    ['2028-02-29T12:00', 'Europe/London', { day: '2028-02-29', weekday: 2, time: '12:00' }],
  ])('%s is told as the wall in %s showed it', (written, zone, told) => expect(wallTime(written, zone)).toEqual(told));

  it.each(['', 'yesterday', '0000-00-00T00:00:00', '1970-01-01T00:00', '2026-13-01T10:00', '2026-06-18T24:10', '2026:06:18 09:40:00'])(
    'cannot be read from “%s”',
    (written) => expect(wallTime(written, 'Europe/London')).toBeNull(),
  );
});

describe('school hours', () => {
  it.each([
    ['2026-06-18T08:30:00', true],
    ['2026-06-18T15:45:59', true],
    ['2026-06-18T15:46:00', false],
    ['2026-06-18T08:29:00', false],
    ['2026-06-20T11:00:00', false],
    ['2026-08-06T11:00:00', false],
    ['2026-09-01T11:00:00', false],
    ['2026-09-02T11:00:00', true],
    ['2026-06-18T07:45:00Z', true],
    ['2026-06-18T15:00:00Z', false],
    ['nonsense', null],
  ])('on %s: %s', (takenAt, open) => expect(isInSchoolHours(takenAt, hours)).toBe(open));
});
