import type { ReadWord } from './recogniser';

/** In heights of a line: words so far apart stand in different cells; how far below a line the next of its paragraph is at most, and how far its left end is off. */
const CELL = 1.5;
const BELOW = 2.3;
const ASIDE = 1.2;
/** Only a line of so many words is one of a paragraph, not a heading or an entry of a list: fewer where the next begins with a small letter. */
const PROSE = { atLeast: 8, beforeSmall: 4 };
/** How much higher than the next a line of the same print may seem, for its tails and tops. */
const ALIKE = 1.45;
/** Lines of something else, as of a menu beside it, may come between two of a paragraph. */
const BETWEEN = 3;

/** A line of text for each line read, its cells parted by commas; the lines of a paragraph are joined, so that its sentences stay whole. */
export function asText(lines: readonly ReadWord[][]): string {
  const left = [...lines];
  const text: string[] = [];
  for (let line = left.shift(); line !== undefined; line = left.shift()) {
    const words = [...line];
    let last = line;
    for (;;) {
      const next = left.slice(0, BETWEEN).findIndex((other) => continues(last, other));
      if (next === -1) break;
      [last = []] = left.splice(next, 1);
      words.push(...last);
    }
    text.push(cellsOf(words));
  }
  return text.join('\n');
}

function continues(line: readonly ReadWord[], other: readonly ReadWord[]): boolean {
  const [first, last, next] = [line[0], line.at(-1), other[0]];
  if (first === undefined || last === undefined || next === undefined) return false;
  const [height, otherHeight] = [heightOf(line), heightOf(other)];
  const below = (next.top + next.bottom - first.top - first.bottom) / 2;
  if (Math.max(height, otherHeight) > ALIKE * Math.min(height, otherHeight)) return false;
  if (below < 0.5 * height || below > BELOW * height || Math.abs(next.left - first.left) > ASIDE * height) return false;
  const longest = Math.max(last.right, other.at(-1)?.right ?? 0) - first.left;
  const full = last.right - first.left > 0.75 * longest;
  const least = /^(?:a$|\p{Ll}{2})/u.test(next.text) ? PROSE.beforeSmall : PROSE.atLeast;
  return line.length >= least && full && !/[.!?:;]['"’”)]?$/.test(last.text) && [line, other].every(isOneCell);
}

/** That of most of its words; one may have caught a speck above it. */
function heightOf(words: readonly ReadWord[]): number {
  const heights = words.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}

const isOneCell = (words: readonly ReadWord[]) => words.every((word, at) => !apart(words[at - 1], word));

function cellsOf(words: readonly ReadWord[]): string {
  return words.reduce((text, word, at) => {
    const before = words[at - 1];
    if (before === undefined) return word.text;
    return `${text}${apart(before, word) && !/[,;:.!?]$/.test(before.text) ? ',' : ''} ${word.text}`;
  }, '');
}

function apart(before: ReadWord | undefined, word: ReadWord): boolean {
  if (before === undefined) return false;
  return word.left - before.right > CELL * Math.max(word.bottom - word.top, before.bottom - before.top);
}
