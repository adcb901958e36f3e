import type { Thing } from '../advisory/group-by-clause';

/** One place of one thing. */
export interface Place {
  thing: Thing;
  /** Which of its places it is, from 1. */
  nth: number;
}

/** A stretch of the draft that is marked alike throughout. */
export interface Piece {
  start: number;
  text: string;
  /** Those whose words it is among, the closest first; none where nothing was found. */
  within: Place[];
  /** Those whose words end with it. */
  ending: Place[];
}

/** Cuts the text where the words of any thing begin or end. */
export function piecesOf(text: string, things: readonly Thing[]): Piece[] {
  const whole = wholeLetters(text);
  const marks = things
    .flatMap((thing) => thing.places.map(({ start, end }, at) => ({ place: { thing, nth: at + 1 }, ...whole(start, end) })))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? text.length;
    const within = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      text: text.slice(start, end),
      within: within.map(({ place }) => place),
      ending: within.filter((mark) => mark.end === end).map(({ place }) => place),
    };
  });
}

/** No letter or emoji is cut in two, of however many characters it is made. */
function wholeLetters(text: string): (start: number, end: number) => { start: number; end: number } {
  const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return (start, end) => {
    const last = end > 0 ? letters.containing(end - 1) : undefined;
    return {
      start: letters.containing(start)?.index ?? text.length,
      end: last ? last.index + last.segment.length : Math.min(end, text.length),
    };
  };
}
