import type { ReadWord } from './recogniser';

interface Line {
  words: ReadWord[];
  middle: number;
  height: number;
}

/** Words this far apart, in heights of the line, stand in different cells. */
const CELL = 1.5;

/** A word belongs to the line whose last words it stands level with; lines in a photograph climb and fall. */
export function linesOf(words: readonly ReadWord[]): ReadWord[][] {
  const lines: Line[] = [];
  for (const word of [...words].sort((a, b) => a.left - b.left)) {
    const middle = (word.top + word.bottom) / 2;
    const height = word.bottom - word.top;
    let best: Line | null = null;
    for (const line of lines) {
      const off = Math.abs(line.middle - middle);
      if (off > 0.5 * Math.max(Math.min(line.height, height), 0.6 * Math.max(line.height, height))) continue;
      if (best === null || off < Math.abs(best.middle - middle)) best = line;
    }
    if (best === null) lines.push({ words: [word], middle, height });
    else {
      best.words.push(word);
      best.middle = middle;
      best.height = (best.height + height) / 2;
    }
  }
  const topOf = (line: Line) => line.words.reduce((sum, { top, bottom }) => sum + top + bottom, 0) / line.words.length;
  return lines.sort((a, b) => topOf(a) - topOf(b)).map(({ words }) => words);
}

/** One line, its cells parted by commas. */
export function textOf(words: readonly ReadWord[]): string {
  return words.reduce((text, word, at) => {
    const before = words[at - 1];
    if (before === undefined) return word.text;
    const height = Math.max(word.bottom - word.top, before.bottom - before.top);
    const apart = word.left - before.right > CELL * height && !/[,;:.!?]$/.test(before.text);
    return `${text}${apart ? ',' : ''} ${word.text}`;
  }, '');
}
