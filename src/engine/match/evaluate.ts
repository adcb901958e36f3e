import { type Mark, overlap, wordsBetween } from './mark';
import type { Plan } from './plan';
import { metBy, type Scene } from './scene';

/** The sentences that a rule looks at together: `first` to `last`, both among them. */
export interface Stretch {
  first: number;
  last: number;
}

/** Words that met a detector; none where it is met by a fact about the draft. */
export type Evidence = readonly Mark[];

const BY_FACT: readonly Evidence[] = [[]];
const NOT_MET: readonly Evidence[] = [];

/** Every way in which a detector is met inside the stretch; an empty list where it is not. */
export function evaluate(plan: Plan, scene: Scene, stretch: Stretch): readonly Evidence[] {
  switch (plan.op) {
    case 'leaf': {
      const met = metBy(scene, plan);
      return typeof met === 'boolean' ? (met ? BY_FACT : NOT_MET) : marksIn(met, stretch);
    }
    case 'any':
      return evaluateAny(plan.parts, scene, stretch);
    case 'not':
      return isMet(plan.part, scene, stretch) ? NOT_MET : BY_FACT;
    case 'inPicture':
      return inPictures(plan.part, scene).length > 0 ? BY_FACT : NOT_MET;
    case 'all':
      return evaluateAll(plan.parts, plan.within, scene, stretch);
  }
}

/** The words by which a detector is met in pictures: for each picture that meets it, the first way. */
export function inPictures(plan: Plan, { pictures }: Scene): { picture: Scene; evidence: Evidence }[] {
  return pictures.flatMap((picture) => {
    const [evidence] = evaluate(plan, picture, { first: 0, last: Math.max(0, picture.reading.sentences.length - 1) });
    return evidence ? [{ picture, evidence }] : [];
  });
}

/** Whether the detector is met inside the stretch, whatever by. */
export function isMet(plan: Plan, scene: Scene, stretch: Stretch): boolean {
  switch (plan.op) {
    case 'leaf': {
      const met = metBy(scene, plan);
      if (typeof met === 'boolean') return met;
      const first = met[firstIn(met, stretch)];
      return first !== undefined && first.sentence <= stretch.last;
    }
    case 'any':
      return plan.parts.some((part) => isMet(part, scene, stretch));
    case 'not':
      return !isMet(plan.part, scene, stretch);
    default:
      return evaluate(plan, scene, stretch).length > 0;
  }
}

/** Of marks in reading order, the place of the first that begins inside the stretch or behind it. */
function firstIn(marks: readonly Mark[], { first }: Stretch): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).sentence < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

function marksIn(marks: readonly Mark[], stretch: Stretch): readonly Evidence[] {
  const { last } = stretch;
  const found: Evidence[] = [];
  for (let at = firstIn(marks, stretch); at < marks.length && (marks[at] as Mark).sentence <= last; at += 1)
    found.push([marks[at] as Mark]);
  return found;
}

/** Whether the detector can be met anywhere in the draft: cheap, and for most rules the answer is no. */
export function isPossible(plan: Plan, scene: Scene): boolean {
  switch (plan.op) {
    case 'leaf': {
      if (plan.lists.length > 0) return isAnyFound(plan.lists, scene);
      const met = metBy(scene, plan);
      return typeof met === 'boolean' ? met : met.length > 0;
    }
    case 'any':
      for (const part of plan.parts) if (isPossible(part, scene)) return true;
      return false;
    case 'all':
      for (const part of plan.cheapestFirst) if (!isPossible(part, scene)) return false;
      return true;
    case 'inPicture':
      return scene.pictures.some((picture) => isPossible(plan.part, picture));
    case 'not':
      return true;
  }
}

function isAnyFound(lists: readonly number[], { byList }: Scene): boolean {
  for (const list of lists) if (byList[list]) return true;
  return false;
}

/** The sentences outside which the detector cannot be met by words, in order; null where it may be met without any. */
export function speakingSentences(plan: Plan, scene: Scene): readonly number[] | null {
  if (plan.op === 'leaf') {
    const met = metBy(scene, plan);
    return typeof met === 'boolean' ? null : sentencesOf(met);
  }
  if (plan.op !== 'all' && plan.op !== 'any') return null;
  const parts = plan.parts.map((part) => speakingSentences(part, scene));
  if (plan.op === 'all') return parts.reduce((least, part) => (part && (!least || part.length < least.length) ? part : least), null);
  const speaking = parts.filter((part) => part?.length !== 0);
  if (speaking.includes(null)) return null;
  return speaking.length === 1 ? (speaking[0] ?? null) : [...new Set(speaking.flatMap((part) => part ?? []))].sort((a, b) => a - b);
}

function sentencesOf(marks: readonly Mark[]): number[] {
  const sentences: number[] = [];
  for (const { sentence } of marks) if (sentences.at(-1) !== sentence) sentences.push(sentence);
  return sentences;
}

function evaluateAny(parts: readonly Plan[], scene: Scene, stretch: Stretch): readonly Evidence[] {
  let ways: readonly Evidence[] = NOT_MET;
  for (const part of parts) {
    const met = evaluate(part, scene, stretch);
    if (met.length > 0) ways = ways.length > 0 ? [...ways, ...met] : met;
  }
  return ways;
}

/** Each way of meeting the first part, joined with the nearest way of meeting each other part. */
function evaluateAll(parts: readonly Plan[], reach: number | undefined, scene: Scene, stretch: Stretch): readonly Evidence[] {
  let ways: readonly Evidence[] = BY_FACT;
  for (const part of parts) {
    const met = evaluate(part, scene, stretch);
    if (met.length === 0) return NOT_MET;
    ways = ways === BY_FACT ? met : joinEach(ways, met, reach);
    if (ways.length === 0) return NOT_MET;
  }
  return ways;
}

function joinEach(ways: readonly Evidence[], met: readonly Evidence[], reach: number | undefined): Evidence[] {
  const joined: Evidence[] = [];
  for (const way of ways) {
    if (way.length === 0) {
      for (const other of met) joined.push(other);
      continue;
    }
    const nearest = joinNearest(way, met, reach);
    if (nearest) joined.push(nearest);
  }
  return joined;
}

function joinNearest(way: Evidence, met: readonly Evidence[], reach = Number.POSITIVE_INFINITY): Evidence | null {
  let best: Evidence | null = null;
  let least = reach + 1;
  for (const other of met) {
    if (other.length === 0) return way;
    const apart = distance(way, other);
    if (apart >= least || anyOverlap(way, other)) continue;
    best = other;
    least = apart;
  }
  return best && [...way, ...best];
}

function anyOverlap(a: Evidence, b: Evidence): boolean {
  for (const one of a) for (const other of b) if (overlap(one, other)) return true;
  return false;
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
