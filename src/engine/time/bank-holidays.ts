import { z } from 'zod';

/** Where the yearly bank holidays are those of. */
export const bankHolidayRegion = z.enum(['england-and-wales', 'scotland', 'northern-ireland']);
export type BankHolidayRegion = z.infer<typeof bankHolidayRegion>;

const DAY = 86_400_000;
const MONDAY = 1;

/** Days since the first of January 1970, a Thursday. */
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;
const weekdayOf = (number: number): number => ((number + 3) % 7) + 1;

/** Whether "2026-12-25" is one of the holidays that come every year (gov.uk/bank-holidays); a single year's own has to be named among the closed days. */
export function isBankHoliday(day: string, region: BankHolidayRegion): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return bankHolidays(year, region).has(dayNumber(year, month, date));
}

function bankHolidays(year: number, region: BankHolidayRegion): Set<number> {
  const on = (month: number, day: number) => dayNumber(year, month, day);
  const firstMonday = (month: number) => nextMonday(on(month, 1));
  const lastMonday = (month: number) => nextMonday(on(month + 1, 1)) - 7;
  const easter = easterSunday(year);
  const moving = [easter - 2, firstMonday(5), lastMonday(5)];
  if (region === 'scotland') return withFixed([...moving, firstMonday(8)], [on(1, 1), on(1, 2), on(11, 30), on(12, 25), on(12, 26)]);
  const irish = region === 'northern-ireland' ? [on(3, 17), on(7, 12)] : [];
  return withFixed([...moving, easter + 1, lastMonday(8)], [on(1, 1), ...irish, on(12, 25), on(12, 26)]);
}

/** A fixed day that falls on a weekend is kept on the next weekday that is not a holiday itself. */
function withFixed(moving: readonly number[], fixed: readonly number[]): Set<number> {
  const isWeekend = (day: number) => weekdayOf(day) > 5;
  const days = new Set([...moving, ...fixed.filter((day) => !isWeekend(day))]);
  for (const day of fixed.filter(isWeekend)) {
    let instead = day;
    while (isWeekend(instead) || days.has(instead)) instead += 1;
    days.add(instead);
  }
  return days;
}

/** The same day where it is one. */
const nextMonday = (day: number): number => day + ((MONDAY - weekdayOf(day) + 7) % 7);

/** By the Gregorian calendar (the "anonymous" reckoning, Nature 1876). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leap = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - moon + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * week) / 451);
  const sum = epact + week - 7 * late + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}
