import type { ReadWord } from './recogniser';

/** A word of three letters or figures that is as sure as this was never found in a photograph without words. */
const SOLID = 80;
/** A whole reading as sure as this, with one solid word, is one of a document. */
const DOCUMENT = 70;
/** How sure a word must be in company of a solid one, and in a document without such company: most are numbers, on which no dictionary helps. */
const BESIDE = 30;
const ALONE = 60;

/** The words that can be believed, line by line. */
export function sureLines(lines: readonly ReadWord[][]): ReadWord[][] {
  const words = lines.flat();
  const document = words.some(isSolid) && meanSure(words) >= DOCUMENT;
  return lines
    .map((line) => {
      const least = line.some(isSolid) ? BESIDE : document ? ALONE : 100;
      return line.filter(({ text, sure }) => sure >= least && letters(text) > 0);
    })
    .filter((line) => line.length > 0);
}

/** How sure the whole reading is, longer words weighing more; 0 where there is none. */
function meanSure(words: readonly ReadWord[]): number {
  const all = words.reduce((sum, { text }) => sum + text.length, 0);
  return all === 0 ? 0 : words.reduce((sum, { text, sure }) => sum + sure * text.length, 0) / all;
}

const isSolid = ({ text, sure }: ReadWord) => sure >= SOLID && letters(text) >= 3;

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;
