import type { Reading } from '../text/reading';

/** Some words of a reading: tokens `from` to `to` (one past the last) and their place in the draft as typed. */
export interface Mark {
  from: number;
  to: number;
  start: number;
  end: number;
  /** The sentence it begins in. */
  sentence: number;
}

export function markWords(reading: Reading, from: number, to: number): Mark {
  return {
    from,
    to,
    start: reading.tokens[from]?.start ?? 0,
    end: reading.tokens[to - 1]?.end ?? 0,
    sentence: reading.tokens[from]?.sentence ?? 0,
  };
}

/** A mark from a place in the folded text, e.g. of a pattern; its tokens are those it touches. */
export function markFolded(reading: Reading, start: number, end: number): Mark {
  const { tokens, folded } = reading;
  let from = firstEndingAfter(tokens, start);
  let to = from;
  while ((tokens[to]?.foldedStart ?? Number.POSITIVE_INFINITY) < end) to += 1;
  if (to === from) from = Math.max(0, Math.min(from, tokens.length - 1));
  return {
    from,
    to: Math.max(to, from + 1),
    start: folded.starts[start] ?? 0,
    end: folded.ends[end - 1] ?? 0,
    sentence: tokens[from]?.sentence ?? 0,
  };
}

function firstEndingAfter(tokens: Reading['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.foldedEnd ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Words between two marks; 0 where they touch or overlap. */
export function wordsBetween(a: Mark, b: Mark): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

export function overlap(a: Mark, b: Mark): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The first begun first, and of those the longest. */
export function inReadingOrder(a: Mark, b: Mark): number {
  return a.from - b.from || b.to - a.to;
}
