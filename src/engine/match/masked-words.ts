import type { ContemptKind, WordList } from '../schema/vocabulary';
import type { Token } from '../text/tokens';

/** A mask that leaves less of a word than this could hide anything; but for swearing of few letters ("f***"), which nobody takes for anything else. Words of hatred, the gravest of all, must show more. */
const LEAST_SHOWN = 1 / 3;
const LEAST_SHOWN_OF_SLURS = 1 / 2;
/** Where so few known words fit, each may be meant; more of them would be guessing. Chosen on dev's disguises: the most without a new false alarm. */
const MOST_MEANT = 14;
const SHORTEST_KNOWN = /^[a-z]{5,}$/;
const FEW_LETTERS = 5;

/** Finds what stands behind "f***" or "sh*te", by first letter and length. Where several words fit, it is plain swearing rather than a slur. */
export class MaskedWords {
  readonly #swearing = new Map<string, string[]>();
  readonly #insults = new Map<string, string[]>();
  readonly #slurs = new Map<string, string[]>();

  /** Of the known words those that a mask may hide; sorted when a draft first has a mask. */
  #known: Map<string, string[]> | null = null;
  readonly #words: Iterable<string>;

  /** `known`: the words that may be meant beside the strongest of the lists. */
  constructor(lists: readonly WordList[], known: Iterable<string>) {
    this.#words = known;
    for (const { means, terms } of lists) {
      if (means.part !== 'contempt' || means.strength < 3) continue;
      for (const term of terms) {
        const word = term.replace('~', '');
        if (/^[a-z]{3,}$/.test(word)) add(this.#wordsOf(means.kind), word);
      }
    }
  }

  #wordsOf(kind: ContemptKind): Map<string, string[]> {
    if (kind === 'obscenity') return this.#swearing;
    return kind === 'stereotype' ? this.#slurs : this.#insults;
  }

  /** The same tokens, with the word behind each mask among their forms. */
  unmask(tokens: readonly Token[]): readonly Token[] {
    if (!tokens.some((token) => token.text.includes('*'))) return tokens;
    return tokens.map((token) => {
      const words = token.text.includes('*') ? this.#behind(token.text) : [];
      return words.length > 0 ? withReadings(token, words) : token;
    });
  }

  #behind(masked: string): string[] {
    const shown = masked.replaceAll('*', '').length / masked.length;
    const swearing = shown >= LEAST_SHOWN || masked.length <= FEW_LETTERS ? fitting(this.#swearing, masked) : [];
    if (swearing.length > 0 || shown < LEAST_SHOWN) return swearing;
    this.#known ??= sortByKey(this.#words);
    const any = fitting(this.#known, masked);
    if (any.length <= MOST_MEANT) return any;
    const insults = fitting(this.#insults, masked);
    return shown < LEAST_SHOWN_OF_SLURS ? insults : [...insults, ...fitting(this.#slurs, masked)];
  }
}

function withReadings(token: Token, words: readonly string[]): Token {
  const [only] = words.length === 1 ? words : [];
  return { ...token, read: only ?? token.read, forms: [...token.forms, ...words] };
}

const keyOf = (word: string): string => `${word.charAt(0)}${word.length}`;

function add(words: Map<string, string[]>, word: string): void {
  const alike = words.get(keyOf(word));
  if (alike) alike.push(word);
  else words.set(keyOf(word), [word]);
}

function sortByKey(known: Iterable<string>): Map<string, string[]> {
  const sorted = new Map<string, string[]>();
  for (const word of known) if (SHORTEST_KNOWN.test(word)) add(sorted, word);
  return sorted;
}

function fitting(words: ReadonlyMap<string, string[]>, masked: string): string[] {
  return (words.get(keyOf(masked)) ?? []).filter((word) => fits(masked, word));
}

function fits(masked: string, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (masked[i] !== '*' && masked[i] !== word[i]) return false;
  return true;
}
