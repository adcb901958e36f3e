/** What a clock and a calendar on the wall showed. */
export interface WallTime {
  /** "2026-06-18" */
  day: string;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** "09:40" */
  time: string;
}

const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

type Numbers = [year: number, month: number, day: number, hour: number, minute: number];

/** A time without a zone is what the camera's own clock showed; one with a zone is told as in `zone`. Null where it cannot be read, or the clock was never set. */
export function wallTime(written: string, zone: string): WallTime | null {
  const parts = WRITTEN.exec(written.trim());
  if (!parts) return null;
  const shown = parts.slice(1, 6).map(Number) as Numbers;
  const [year, month, day, hour, minute] = shown;
  if (year < 1980 || month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59) return null;
  const offset = parts[6];
  return tell(offset === undefined ? shown : inZone(zone, instantOf(shown) - minutesOf(offset) * MINUTE));
}

function inZone(zone: string, instant: number): Numbers {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return [numberOf('year'), numberOf('month'), numberOf('day'), numberOf('hour'), numberOf('minute')];
}

const instantOf = ([year, month, day, hour, minute]: Numbers): number => Date.UTC(year, month - 1, day, hour, minute);

function minutesOf(offset: string): number {
  if (/z/i.test(offset)) return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + (offset.length > 3 ? Number(offset.slice(-2)) : 0);
  return offset.startsWith('-') ? -minutes : minutes;
}

function tell(shown: Numbers): WallTime {
  const [year, month, day, hour, minute] = shown;
  const days = Math.floor(instantOf(shown) / DAY);
  /** The first of January 1970 was a Thursday. */
  const weekday = ((days + 3) % 7) + 1;
  return { day: `${year}-${two(month)}-${two(day)}`, weekday, time: `${two(hour)}:${two(minute)}` };
}

const two = (number: number): string => String(number).padStart(2, '0');
