import type { ReadWord } from './recogniser';

interface Line {
  words: ReadWord[];
  level: number;
  height: number;
}

/** Pieces of lines that climb or fall more are not believed. */
const STEEPEST = 0.2;

/** The words of each line of the picture from left to right, lines from top to bottom. A table's row is one line. */
export function linesOf(words: readonly ReadWord[]): ReadWord[][] {
  const levelOf = levels(words);
  const lines: Line[] = [];
  for (const word of [...words].sort((a, b) => a.left - b.left)) {
    const level = levelOf(word);
    const height = word.bottom - word.top;
    let best: Line | null = null;
    for (const line of lines) {
      const off = Math.abs(line.level - level);
      if (off > 0.5 * Math.max(Math.min(line.height, height), 0.6 * Math.max(line.height, height))) continue;
      if (best === null || off < Math.abs(best.level - level)) best = line;
    }
    if (best === null) lines.push({ words: [word], level, height });
    else {
      best.words.push(word);
      // What slope is left over is followed, a single odd word is not.
      best.level = (best.level + level) / 2;
      best.height = (best.height + height) / 2;
    }
  }
  return lines.sort((a, b) => a.level - b.level).map((line) => line.words);
}

/** How far down a word stands once lines that climb or fall, as in a photograph taken askew, are laid level. */
function levels(words: readonly ReadWord[]): (word: ReadWord) => number {
  const middleX = words.reduce((sum, word) => sum + across(word), 0) / Math.max(1, words.length);
  const { slope, change, around } = slopes(words);
  return (word) => {
    const x = across(word) - middleX;
    // The line through y0 climbs by slope + change * (y0 - around) for each pixel.
    return (down(word) - (slope - change * around) * x) / (1 + change * x);
  };
}

/** Fitted to the pieces of lines that were read in one go: how much they fall per pixel, and how that changes from the top to the bottom. */
function slopes(words: readonly ReadWord[]): { slope: number; change: number; around: number } {
  const inOneGo = new Map<string, ReadWord[]>();
  for (const word of words) inOneGo.set(word.line, [...(inOneGo.get(word.line) ?? []), word]);
  const pieces = [...inOneGo.values()].map(ends).filter(({ weight }) => weight > 0);
  const weight = pieces.reduce((sum, piece) => sum + piece.weight, 0);
  if (weight === 0) return { slope: 0, change: 0, around: 0 };
  const mean = (of: (piece: Ends) => number) => pieces.reduce((sum, piece) => sum + piece.weight * of(piece), 0) / weight;
  const [slope, around] = [mean((piece) => piece.falls), mean(({ y }) => y)];
  const spread = mean(({ y }) => (y - around) ** 2);
  // Where all stand at one height there is no telling.
  const change = pieces.length < 4 ? 0 : mean(({ falls, y }) => (falls - slope) * (y - around)) / Math.max(1, spread);
  return { slope, change, around };
}

interface Ends {
  weight: number;
  falls: number;
  y: number;
}

const NOTHING: Ends = { weight: 0, falls: 0, y: 0 };

function ends(words: readonly ReadWord[]): Ends {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return NOTHING;
  const length = across(last) - across(first);
  // What is shorter tells more of its tails and tops than of its slope.
  if (length < 3 * (first.bottom - first.top)) return NOTHING;
  const falls = (down(last) - down(first)) / length;
  return { weight: Math.abs(falls) > STEEPEST ? 0 : length ** 2, falls, y: (down(first) + down(last)) / 2 };
}

const across = ({ left, right }: ReadWord) => (left + right) / 2;
const down = ({ top, bottom }: ReadWord) => (top + bottom) / 2;
