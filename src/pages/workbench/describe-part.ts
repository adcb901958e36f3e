import type { Detector } from '../../engine/schema/detector';
import { say } from '../../language/say';

/** One line for a part that only the text can change. */
export function describePart(part: Detector): string {
  if ('not' in part) return say('bench.part.not', { part: describePart(part.not) });
  if ('all' in part) return part.all.map(describePart).reduce((rest, last) => say('bench.part.all', { rest, last }));
  if ('any' in part) return part.any.map(describePart).reduce((rest, last) => say('bench.part.any', { rest, last }));
  return Object.entries(part)
    .map(([key, value]) => `${key} ${typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : JSON.stringify(value)}`)
    .join(', ');
}
