import type { Detector } from '../schema/detector';
import { type Evidence, matchLeaf, type Window } from './leaves';
import { type Mark, overlap, wordsBetween } from './mark';
import type { Scene } from './scene';

/** Every way in which a detector is met inside the window; an empty list where it is not. */
export function evaluate(detector: Detector, scene: Scene, window: Window): Evidence[] {
  if ('any' in detector) return detector.any.flatMap((each) => evaluate(each, scene, window));
  if ('not' in detector) return evaluate(detector.not, scene, window).length > 0 ? [] : [[]];
  if ('all' in detector) return evaluateAll(detector.all, detector.within, scene, window);
  return matchLeaf(detector, scene, window);
}

/** Each way of meeting the first part, joined with the nearest way of meeting each other part. */
function evaluateAll(parts: readonly Detector[], reach: number | undefined, scene: Scene, window: Window): Evidence[] {
  let ways: Evidence[] = [[]];
  for (const part of parts) {
    const met = evaluate(part, scene, window);
    if (met.length === 0) return [];
    ways = ways.flatMap((way) => (way.length === 0 ? met : [joinNearest(way, met, reach)].filter((joined) => joined !== null)));
    if (ways.length === 0) return [];
  }
  return ways;
}

function joinNearest(way: Evidence, met: readonly Evidence[], reach = Number.POSITIVE_INFINITY): Evidence | null {
  let best: Evidence | null = null;
  let least = reach + 1;
  for (const other of met) {
    if (other.length === 0) return way;
    if (other.some((mark) => way.some((taken) => overlap(mark, taken)))) continue;
    const apart = distance(way, other);
    if (apart < least) [best, least] = [other, apart];
  }
  return best && [...way, ...best];
}

function distance(a: Evidence, b: Evidence): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of a) for (const other of b) least = Math.min(least, wordsBetween(one, other));
  return least;
}

/** From the first word of the evidence to the last, or null where no word was needed. */
export function extent(evidence: Evidence): Mark | null {
  let whole: Mark | null = null;
  for (const mark of evidence) {
    whole = whole
      ? {
          from: Math.min(whole.from, mark.from),
          to: Math.max(whole.to, mark.to),
          start: Math.min(whole.start, mark.start),
          end: Math.max(whole.end, mark.end),
        }
      : mark;
  }
  return whole;
}
