import { say, sayCount } from '../language/say';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "3 hours ago"; `then` in milliseconds. From the catalogue, since Chromium's own words for it leave languages out, Welsh among them. */
export function agoWords(then: number, now = Date.now()): string {
  for (const [unit, length] of UNITS) if (now - then >= length) return sayCount(`rules.ago.${unit}`, Math.floor((now - then) / length));
  return say('rules.justNow');
}
