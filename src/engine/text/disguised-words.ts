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
  /** The sums of the known words' letters; made when first needed. */
  #letters: ReadonlySet<number> | null = null;

  /** `known`: words of small letters and apostrophes that stand for themselves, and that others may be restored to. */
  constructor(known: ReadonlySet<string>) {
    this.#known = known;
  }

  restore(draft: string, folded: Folded, typed: readonly Token[]): readonly Token[] {
    const tokens = joinLetters(typed);
    let misspelt = 0;
    let restored: Token[] | null = null;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      let meant: Token | Token[] = token;
      if (this.#isDisguised(token, folded)) {
        const mayBeMisspelt = misspelt < MOST_MISSPELT && isMisspeltLength(token.text.length) && !isTagged(token, folded);
        if (mayBeMisspelt) misspelt += 1;
        meant = (mayBeMisspelt && this.#respell(token)) || this.#split(token, draft, folded);
      }
      if (meant !== token) restored ??= tokens.slice(0, at);
      if (Array.isArray(meant)) restored?.push(...meant);
      else restored?.push(meant);
    }
    return restored ?? tokens;
  }

  /** A word that stands for nothing as it is written, and is no name. */
  #isDisguised(token: Token, folded: Folded): boolean {
    if (token.kind !== 'word' || this.#known.has(token.text) || !LETTERS.test(token.text)) return false;
    if (token.forms.some((form) => this.#known.has(form))) return false;
    return token.capital !== 'first' || token.gap === 'hard' || isTagged(token, folded);
  }

  #respell(token: Token): Token | null {
    const [read, ...others] = this.#spelt(token.text);
    return read === undefined ? null : { ...token, read, forms: [...token.forms, read, ...others] };
  }

  /** The known words that are one slip of the finger away; most are ruled out by the letters that they would need. */
  #spelt(text: string): string[] {
    this.#letters ??= new Set(Array.from(this.#known, lettersOf));
    const known = this.#letters;
    const letters = lettersOf(text);
    const mayBeSwapped = known.has(letters);
    const meant = new Set<string>();
    const consider = (word: string) => {
      if (this.#known.has(word)) meant.add(word);
    };
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === text[at + 1] && known.has(letters - letterWeight(text.charCodeAt(at))))
        consider(text.slice(0, at) + text.slice(at + 1));
      if (mayBeSwapped && at + 1 < text.length) consider(text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2));
    }
    if (meant.size > 0) return [...meant];
    return LOSABLE.some((weight) => known.has(letters + weight)) ? this.#oneLetterLonger(text) : [];
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

/** The same number for the same letters in whatever order; now and then for others too. */
function lettersOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum += letterWeight(word.charCodeAt(at));
  return sum;
}

/** Twenty bits, scattered, so that few sums are alike. */
const letterWeight = (code: number): number => Math.imul(code * code * code, 0x9e3779b1) >>> 12;
const LOSABLE = Array.from("abcdefghijklmnopqrstuvwxyz'", lettersOf);

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
  if (!hasLettersInARow(tokens, FEWEST_LETTERS)) return tokens;
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

function hasLettersInARow(tokens: readonly Token[], fewest: number): boolean {
  let letters = 0;
  for (const token of tokens) {
    letters = isLetter(token) ? letters + 1 : 0;
    if (letters === fewest) return true;
  }
  return false;
}

const isLetter = (token: Token | undefined): boolean => token !== undefined && token.text.length === 1 && LETTERS.test(token.text);
const isMisspeltLength = (length: number): boolean => length >= SHORTEST_MISSPELT && length <= LONGEST_MISSPELT;
const isTagged = (token: Token, folded: Folded): boolean => folded.text.charAt(token.foldedStart - 1) === '#';
