import { describe, expect, test } from 'vitest';
import { type BankHolidayRegion, isBankHoliday } from '../../../src/engine/time/bank-holidays';

const holidaysOf = (year: number, region: BankHolidayRegion): string[] =>
  Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(year, 0, 1 + at)).toISOString().slice(0, 10))
    .filter((day) => day.startsWith(String(year)) && isBankHoliday(day, region))
    .map((day) => day.slice(5));

/** As printed at gov.uk/bank-holidays. */
const PRINTED: [number, BankHolidayRegion, string][] = [
  [2026, 'england-and-wales', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2027, 'england-and-wales', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  [2026, 'scotland', '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28'],
  [2028, 'scotland', '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26'],
  [2026, 'northern-ireland', '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
];

describe('bank holidays', () => {
  test.each(PRINTED)('of %s in %s are those that were printed', (year, region, days) => {
    expect(holidaysOf(year, region).join(' ')).toBe(days);
  });
});
