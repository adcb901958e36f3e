import { wallTime } from '../engine/image/wall-time';
import type { SchoolHours } from '../engine/schema/school-place';

/** By which a term is known: the first day of one that the school has named ("2026-09-02"), else its season ("2026-autumn"). */
export type TermId = string;

const SEASONS = [
  { name: 'spring', from: '01-01', to: '03-31' },
  { name: 'summer', from: '04-16', to: '07-22' },
  { name: 'autumn', from: '09-01', to: '12-22' },
];

/** The term under way by the school's own calendar; null in the holidays. */
export function termAt(now: Date, hours: SchoolHours | null): TermId | null {
  const today = wallTime(now.toISOString(), hours?.zone ?? 'Europe/London')?.day ?? '';
  const within = ({ from, to }: { from: string; to: string }, day: string) => day >= from && day <= to;
  if (hours?.closed.some((holiday) => within(holiday, today))) return null;
  if (hours?.terms) return hours.terms.find((term) => within(term, today))?.from ?? null;
  const season = SEASONS.find((each) => within(each, today.slice(5)));
  return season ? `${today.slice(0, 4)}-${season.name}` : null;
}

/** Once a term, until the person says that it is done. */
export function checkupDue(term: TermId | null, done: TermId | null): boolean {
  return term !== null && term !== done;
}
