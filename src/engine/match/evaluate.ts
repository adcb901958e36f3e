import type { Detector, Leaf } from '../schema/detector';
import { type Mark, overlap, wordsBetween } from './mark';
import { metBy, type Scene } from './scene';

/** The sentences that a rule looks at together: `first` to `last`, both among them. */
export interface Stretch {
  first: number;
  last: number;
}

/** Words that met a detector; none where it is met by a fact about the draft. */
export type Evidence = readonly Mark[];

const BY_FACT: Evidence[] = [[]];

/** Every way in which a detector is met inside the stretch; an empty list where it is not. */
export function evaluate(detector: Detector, scene: Scene, stretch: Stretch): Evidence[] {
  if ('any' in detector) return detector.any.flatMap((each) => evaluate(each, scene, stretch));
  if ('not' in detector) return evaluate(detector.not, scene, stretch).length > 0 ? [] : BY_FACT;
  if ('all' in detector) return evaluateAll(detector.all, detector.within, scene, stretch);
  if ('inPicture' in detector) return inPictures(detector.inPicture, scene).length > 0 ? BY_FACT : [];
  const met = metBy(scene, detector);
  if (typeof met === 'boolean') return met ? BY_FACT : [];
  return marksIn(met, stretch);
}

/** The words by which a detector is met in pictures: for each picture that meets it, the first way. */
export function inPictures(detector: Detector, { pictures }: Scene): { picture: Scene; evidence: Evidence }[] {
  return pictures.flatMap((picture) => {
    const [evidence] = evaluate(detector, picture, { first: 0, last: Math.max(0, picture.reading.sentences.length - 1) });
    return evidence ? [{ picture, evidence }] : [];
  });
}

/** Of marks in reading order, those that begin inside the stretch. */
function marksIn(marks: readonly Mark[], { first, last }: Stretch): Evidence[] {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).sentence < first) low = middle + 1;
    else high = middle;
  }
  const found: Evidence[] = [];
  for (let at = low; at < marks.length && (marks[at] as Mark).sentence <= last; at += 1) found.push([marks[at] as Mark]);
  return found;
}

/** Whether the detector can be met anywhere in the draft: cheap, and for most rules the answer is no. */
export function isPossible(detector: Detector, scene: Scene): boolean {
  if ('any' in detector) return detector.any.some((each) => isPossible(each, scene));
  if ('not' in detector) return true;
  if ('inPicture' in detector) return scene.pictures.some((picture) => isPossible(detector.inPicture, picture));
  if ('all' in detector)
    return detector.all.every((each) => isCostly(each) || isPossible(each, scene)) && detector.all.every((each) => isPossible(each, scene));
  const met = metBy(scene, detector);
  return typeof met === 'boolean' ? met : met.length > 0;
}

/** Patterns are looked for last: most rules have failed by then. */
function isCostly(detector: Detector): boolean {
  return 'pattern' in detector || ('any' in detector && detector.any.some(isCostly)) || ('all' in detector && detector.all.some(isCostly));
}

/** The sentences in which any part of the detector is met by words. */
export function speakingSentences(detector: Detector, scene: Scene): Set<number> {
  const sentences = new Set<number>();
  const met = leavesInText(detector).map((leaf) => metBy(scene, leaf));
  for (const marks of met) if (typeof marks !== 'boolean') for (const { sentence } of marks) sentences.add(sentence);
  return sentences;
}

function leavesInText(detector: Detector): Leaf[] {
  if ('all' in detector) return detector.all.flatMap(leavesInText);
  if ('any' in detector) return detector.any.flatMap(leavesInText);
  if ('not' in detector) return leavesInText(detector.not);
  return 'inPicture' in detector ? [] : [detector];
}

/** Each way of meeting the first part, joined with the nearest way of meeting each other part. */
function evaluateAll(parts: readonly Detector[], reach: number | undefined, scene: Scene, stretch: Stretch): Evidence[] {
  let ways: Evidence[] = [[]];
  for (const part of parts) {
    const met = evaluate(part, scene, stretch);
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
          sentence: Math.min(whole.sentence, mark.sentence),
        }
      : mark;
  }
  return whole;
}
