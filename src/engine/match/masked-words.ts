import type { WordList } from '../schema/vocabulary';
import type { Token } from '../text/tokens';

/** A mask that leaves less of a word than this could hide anything; but for swearing of few letters ("f***"), which nobody takes for anything else. */
const LEAST_SHOWN = 1 / 3;
const FEW_LETTERS = 5;

/** Finds what stands behind "f***" or "sh*te": the strongest words of the vocabulary, by first letter and length. Where several fit, it is plain swearing rather than a slur. */
export class MaskedWords {
  readonly #swearing = new Map<string, string[]>();
  readonly #others = new Map<string, string[]>();

  constructor(lists: readonly WordList[]) {
    for (const { means, terms } of lists) {
      if (means.part !== 'contempt' || means.strength < 3) continue;
      for (const term of terms) {
        const word = term.replace('~', '');
        if (/^[a-z]{3,}$/.test(word)) add(means.kind === 'obscenity' ? this.#swearing : this.#others, word);
      }
    }
  }

  /** The same tokens, with the word behind each mask among their forms. */
  unmask(tokens: readonly Token[]): readonly Token[] {
    if (!tokens.some((token) => token.text.includes('*'))) return tokens;
    return tokens.map((token) => {
      if (!token.text.includes('*')) return token;
      const enough = showsEnough(token.text);
      const swearing = enough || token.text.length <= FEW_LETTERS ? fitting(this.#swearing, token.text) : [];
      const words = swearing.length > 0 || !enough ? swearing : fitting(this.#others, token.text);
      return words.length > 0 ? { ...token, forms: [...token.forms, ...words] } : token;
    });
  }
}

const keyOf = (word: string): string => `${word.charAt(0)}${word.length}`;

function add(words: Map<string, string[]>, word: string): void {
  words.set(keyOf(word), [...(words.get(keyOf(word)) ?? []), word]);
}

function fitting(words: ReadonlyMap<string, string[]>, masked: string): string[] {
  return (words.get(keyOf(masked)) ?? []).filter((word) => fits(masked, word));
}

function showsEnough(masked: string): boolean {
  return masked.replaceAll('*', '').length >= masked.length * LEAST_SHOWN;
}

function fits(masked: string, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (masked[i] !== '*' && masked[i] !== word[i]) return false;
  return true;
}
