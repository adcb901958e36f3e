import type { Folded } from './fold';
import type { Token } from './tokens';

/** Fewer single letters in a row are initials. */
const FEWEST_LETTERS = 4;
const SHORTEST_RUN_TOGETHER = 8;
const LONGEST_RUN_TOGETHER = 40;
const MOST_PARTS = 8;
const SHORTEST_MISSPELT = 5;
const LONGEST_MISSPELT = 15;
/** A text in another language has nothing but unknown words; looking around each would take long. */
const MOST_MISSPELT = 40;

const LETTERS = /^[a-z]+$/;

/** Undoes what hides a word: letters set apart, words run together, a letter doubled, lost or swapped with its neighbour. */
export class DisguisedWords {
  readonly #known: ReadonlySet<string>;
  /** Of the known words, those that begin with the same letter and are as long; made when first needed. */
  #alike: Map<string, string[]> | null = null;

  /** `known`: words that stand for themselves, and that others may be restored to. */
  constructor(known: ReadonlySet<string>) {
    this.#known = known;
  }

  restore(draft: string, folded: Folded, tokens: readonly Token[]): readonly Token[] {
    let misspelt = 0;
    return joinLetters(tokens).flatMap((token) => {
      if (token.kind !== 'word' || this.#known.has(token.text) || !LETTERS.test(token.text)) return token;
      if (token.forms.some((form) => this.#known.has(form))) return token;
      const tagged = folded.text.charAt(token.foldedStart - 1) === '#';
      if (token.capital === 'first' && token.gap !== 'hard' && !tagged) return token;
      if (!tagged && token.text.length >= SHORTEST_MISSPELT && token.text.length <= LONGEST_MISSPELT && misspelt < MOST_MISSPELT) {
        misspelt += 1;
        const meant = this.#spelt(token.text);
        if (meant.length > 0) return { ...token, read: meant[0] as string, forms: [...token.forms, ...meant] };
      }
      return this.#split(token, draft, folded);
    });
  }

  /** The known words that are one slip of the finger away. */
  #spelt(text: string): string[] {
    const meant = new Set<string>();
    const consider = (word: string) => {
      if (this.#known.has(word)) meant.add(word);
    };
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === text[at + 1]) consider(text.slice(0, at) + text.slice(at + 1));
      if (at + 1 < text.length) consider(text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2));
    }
    return meant.size > 0 ? [...meant] : this.#oneLetterLonger(text);
  }

  /** The known words from which one letter was lost, but for the first. */
  #oneLetterLonger(text: string): string[] {
    this.#alike ??= groupAlike(this.#known);
    return (this.#alike.get(alikeKey(text, text.length + 1)) ?? []).filter((word) => hasLost(word, text));
  }

  #split(token: Token, draft: string, folded: Folded): Token | Token[] {
    const { text } = token;
    if (text.length < SHORTEST_RUN_TOGETHER || text.length > LONGEST_RUN_TOGETHER) return token;
    const parts = this.#fewestParts(text);
    if (!parts) return token;
    let at = token.foldedStart;
    return parts.map((part, place): Token => {
      const foldedStart = at;
      at += part.length;
      const start = folded.starts[foldedStart] ?? token.start;
      return {
        ...token,
        text: part,
        read: part,
        forms: [part],
        start,
        end: folded.ends[at - 1] ?? token.end,
        foldedStart,
        foldedEnd: at,
        capital: draft.charAt(start) === draft.charAt(start).toLowerCase() ? 'none' : 'first',
        gap: place === 0 ? token.gap : 'none',
      };
    });
  }

  /** The fewest known words that make up the text, or null; at least one of them no mere particle. */
  #fewestParts(text: string): string[] | null {
    const best: (string[] | null)[] = [[]];
    for (let end = 1; end <= text.length; end += 1) {
      let fewest: string[] | null = null;
      for (let from = Math.max(0, end - LONGEST_MISSPELT); from < end; from += 1) {
        const before = best[from];
        if (!before || before.length >= MOST_PARTS || (fewest && before.length + 1 >= fewest.length)) continue;
        const part = text.slice(from, end);
        if (isPart(part) && this.#known.has(part)) fewest = [...before, part];
      }
      best[end] = fewest;
    }
    const parts = best[text.length] ?? null;
    return parts && parts.length > 1 && parts.some((part) => part.length > 3) ? parts : null;
  }
}

const alikeKey = (word: string, length: number): string => `${word.charAt(0)}${length}`;

function groupAlike(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = alikeKey(word, word.length);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return groups;
}

/** Whether `text`, one letter shorter, is `word` without that letter. */
function hasLost(word: string, text: string): boolean {
  let at = 0;
  while (at < text.length && word.charCodeAt(at) === text.charCodeAt(at)) at += 1;
  return word.endsWith(text.slice(at));
}

/** Two letters are too easily found in anything, but for the commonest words. */
const SHORT_PARTS = new Set('a i is in of to so my he we it as at on us am be by do go if me no or up an'.split(' '));
const isPart = (word: string): boolean => word.length > 2 || SHORT_PARTS.has(word);

function joinLetters(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, at) => isLetter(token) && isLetter(tokens[at + 1]) && isLetter(tokens[at + 2]))) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    while (isLetter(tokens[end]) && (end === at || tokens[end]?.gap !== 'hard')) end += 1;
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (first && last && end - at >= FEWEST_LETTERS) {
      const text = tokens
        .slice(at, end)
        .map((token) => token.text)
        .join('');
      joined.push({ ...first, text, read: text, forms: [text], end: last.end, foldedEnd: last.foldedEnd });
      at = end;
    } else {
      if (first) joined.push(first);
      at += 1;
    }
  }
  return joined;
}

const isLetter = (token: Token | undefined): boolean => token !== undefined && token.text.length === 1 && LETTERS.test(token.text);
