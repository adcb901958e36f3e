import { say, spokenLanguage } from '../language/say';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "3 hours ago"; `then` in milliseconds. */
export function agoWords(then: number, now = Date.now()): string {
  const format = new Intl.RelativeTimeFormat(spokenLanguage(), { numeric: 'auto' });
  for (const [unit, length] of UNITS) if (now - then >= length) return format.format(-Math.floor((now - then) / length), unit);
  return say('rules.justNow');
}
