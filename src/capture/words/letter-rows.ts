import type { Area } from './area';
import type { Pieces } from './pieces';

/** Pixels; what is smaller cannot be read anyhow, what is larger is hardly text. */
const [LEAST, MOST] = [6, 200];
/** In heights of a letter: how far its neighbour stands off, how much their feet or their tops differ. */
const GAP = 0.9;
const LEVEL = 0.17;
const ALIKE = 1.9;

export interface LetterRow {
  area: Area;
  letters: number;
}

/** The rows in which pieces stand as letters do, side by side, level, and about as high; and how many pieces might be letters, in a row or not. */
export function letterRows(pieces: Pieces): { rows: LetterRow[]; letters: number; height: number } {
  const letters = lettersOf(pieces);
  const next = neighbours(pieces, letters);
  const isNext = new Set(next.values());
  const rows: LetterRow[] = [];
  for (const first of letters) {
    if (isNext.has(first) || !next.has(first)) continue;
    const area = areaOf(pieces, first);
    let count = 1;
    for (let at = next.get(first); at !== undefined; at = next.get(at)) {
      const other = areaOf(pieces, at);
      area.top = Math.min(area.top, other.top);
      area.right = Math.max(area.right, other.right);
      area.bottom = Math.max(area.bottom, other.bottom);
      count += 1;
    }
    rows.push({ area, letters: count });
  }
  return {
    rows,
    letters: letters.length,
    height: middleOf(letters.map((piece) => (pieces.bottom[piece] as number) - (pieces.top[piece] as number))),
  };
}

function areaOf({ left, top, right, bottom }: Pieces, piece: number): Area {
  return { left: left[piece] as number, top: top[piece] as number, right: right[piece] as number, bottom: bottom[piece] as number };
}

/** From left to right. */
function lettersOf(pieces: Pieces): number[] {
  const letters: number[] = [];
  for (let piece = 0; piece < pieces.count; piece += 1) {
    const { left, top, right, bottom } = areaOf(pieces, piece);
    const [width, height] = [right - left, bottom - top];
    const filled = (pieces.area[piece] as number) / (width * height);
    if (height >= LEAST && height <= MOST && width <= 3 * height && width >= 0.1 * height && filled >= 0.12 && filled <= 0.97)
      letters.push(piece);
  }
  return letters.sort((a, b) => (pieces.left[a] as number) - (pieces.left[b] as number));
}

/** For each letter the one that follows it; none follows two. */
function neighbours(pieces: Pieces, letters: readonly number[]): Map<number, number> {
  const bands = new Map<number, number[]>();
  const BAND = 16;
  const next = new Map<number, number>();
  // From right to left: all that stands to the right of a letter is known when its turn comes, the nearest last.
  const taken = new Set<number>();
  for (const piece of [...letters].reverse()) {
    const { top, right, bottom } = areaOf(pieces, piece);
    const height = bottom - top;
    let best: number | undefined;
    for (let band = Math.floor((top - 0.5 * height) / BAND); band <= Math.floor((bottom + 0.5 * height) / BAND); band += 1)
      for (const other of bands.get(band) ?? []) {
        if (taken.has(other)) continue;
        const area = areaOf(pieces, other);
        const gap = area.left - right;
        const larger = Math.max(height, area.bottom - area.top);
        const smaller = Math.min(height, area.bottom - area.top);
        if (gap > GAP * larger || gap < -0.3 * smaller || larger > ALIKE * smaller) continue;
        if (Math.min(Math.abs(area.bottom - bottom), Math.abs(area.top - top)) > LEVEL * larger + 1) continue;
        if (best === undefined || area.left < (pieces.left[best] as number)) best = other;
      }
    if (best !== undefined) {
      next.set(piece, best);
      taken.add(best);
    }
    const band = Math.floor((top + bottom) / 2 / BAND);
    const there = bands.get(band);
    if (there === undefined) bands.set(band, [piece]);
    else there.push(piece);
  }
  return next;
}

function middleOf(heights: number[]): number {
  return heights.sort((a, b) => a - b)[heights.length >> 1] ?? 0;
}
