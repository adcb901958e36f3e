import type { ReadWord } from './recogniser';

/** Less sure than this, a word is more often a pattern in a photograph than a word. */
const LEAST = 55;

/** The words that can be believed. */
export function sureWords(words: readonly ReadWord[]): ReadWord[] {
  return words.filter(({ text, sure }) => sure >= LEAST && /[\p{L}\p{N}]/u.test(text));
}

/** How sure the whole reading is, longer words weighing more; 0 where there is none. */
export function meanSure(words: readonly ReadWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, { text, sure }) => sum + sure * text.length, 0) / letters;
}
