import type { WordList } from '../schema/vocabulary';
import type { Token } from '../text/tokens';

/** Finds what stands behind "f***" or "sh*te": the strongest words of the vocabulary, by first letter and length. */
export class MaskedWords {
  readonly #words = new Map<string, string[]>();

  constructor(lists: readonly WordList[]) {
    for (const { means, terms } of lists) {
      if (means.part !== 'contempt' || means.strength < 3) continue;
      for (const term of terms) {
        const word = term.replace('~', '');
        if (/^[a-z]{3,}$/.test(word)) this.#add(word);
      }
    }
  }

  #add(word: string): void {
    const key = `${word.charAt(0)}${word.length}`;
    this.#words.set(key, [...(this.#words.get(key) ?? []), word]);
  }

  /** The same tokens, with the word behind each mask among their forms. */
  unmask(tokens: readonly Token[]): readonly Token[] {
    if (!tokens.some((token) => token.text.includes('*'))) return tokens;
    return tokens.map((token) => {
      if (!token.text.includes('*')) return token;
      const words = (this.#words.get(`${token.text.charAt(0)}${token.text.length}`) ?? []).filter((word) => fits(token.text, word));
      return words.length > 0 ? { ...token, forms: [...token.forms, ...words] } : token;
    });
  }
}

function fits(masked: string, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (masked[i] !== '*' && masked[i] !== word[i]) return false;
  return true;
}
