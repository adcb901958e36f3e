import type { Folded } from './fold';
import { capitalOf, formsOf, type Token } from './tokens';

/** Fewer single letters in a row are initials. */
const FEWEST_LETTERS = 4;
const SHORTEST_RUN_TOGETHER = 7;
const LONGEST_RUN_TOGETHER = 40;
const MOST_PARTS = 8;
const SHORTEST_MISSPELT = 5;
const LONGEST_MISSPELT = 15;
/** A text in another language has nothing but unknown words; looking around each would take long. */
const MOST_MISSPELT = 40;

const LETTERS = /^[a-z]+$/;
const LETTERS_AND_APOSTROPHES = /^[a-z]+(?:'[a-z]+)*$/;
const SHORTEST_BEFORE_CAPITAL = 3;
const WORD_AND_NUMBER = /^([a-z]{3,})(\d{1,2})$/;
/** What may follow a known word within one that stands for itself. */
const CONTRACTED = /'(?:s|ve|ll|m|re|d|t)$/;

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
      let meant: readonly Token[] | null = null;
      if (this.#isStrange(token)) {
        const mayBeMisspelt = misspelt < MOST_MISSPELT && isMisspeltLength(token.text.length) && !isNameLike(token, folded);
        if (mayBeMisspelt) misspelt += 1;
        meant = this.#cut(token, draft, folded) ?? (mayBeMisspelt ? this.#respell(token) : null) ?? this.#split(token, draft, folded);
      }
      if (meant) restored ??= tokens.slice(0, at);
      restored?.push(...(meant ?? [token]));
    }
    return restored ?? tokens;
  }

  /** A word that stands for nothing as it is written. */
  #isStrange(token: Token): boolean {
    return token.kind === 'word' && !token.forms.some((form) => this.#known.has(form)) && !this.#isContracted(token.text);
  }

  /** A known word with something to follow it: "she'd", "they've". */
  #isContracted(text: string): boolean {
    return CONTRACTED.test(text) && this.#known.has(text.slice(0, text.indexOf("'")));
  }

  /** At a capital within it, or before the number at its end. */
  #cut(token: Token, draft: string, folded: Folded): Token[] | null {
    const pieces = cutPieces(token, draft, folded);
    return pieces?.flatMap((piece) => (this.#isStrange(piece) && this.#split(piece, draft, folded)) || piece) ?? null;
  }

  #respell(token: Token): [Token] | null {
    const [read, ...others] = LETTERS.test(token.text) ? this.#spelt(token.text) : [];
    return read === undefined ? null : [{ ...token, read, forms: [...token.forms, read, ...others] }];
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

  /** A word with a capital is a name unless it makes up at least three words. */
  #split(token: Token, draft: string, folded: Folded): Token[] | null {
    const { text } = token;
    if (text.length < SHORTEST_RUN_TOGETHER || text.length > LONGEST_RUN_TOGETHER || !LETTERS_AND_APOSTROPHES.test(text)) return null;
    const parts = this.#fewestParts(text);
    return parts && parts.length >= (isNameLike(token, folded) ? 3 : 2) ? tokensOf(token, parts, draft, folded) : null;
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
        if (this.#isPart(part)) fewest = [...before, part];
      }
      best[end] = fewest;
    }
    const parts = best[text.length] ?? null;
    return parts?.some((part) => part.length > 3) ? parts : null;
  }

  #isPart(part: string): boolean {
    if (part.length <= 2) return SHORT_PARTS.has(part);
    return this.#known.has(part) || (part.includes("'") && (this.#isContracted(part) || this.#known.has(part.replace("'", ''))));
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

function cutPieces(token: Token, draft: string, folded: Folded): Token[] | null {
  const cuts = capitalsWithin(token, draft);
  const number = WORD_AND_NUMBER.exec(token.text);
  if (number?.[1]) cuts.push(number[1].length);
  if (cuts.length === 0) return null;
  const parts = [...cuts, token.text.length].map((cut, place) => token.text.slice(cuts[place - 1] ?? 0, cut));
  return tokensOf(token, parts, draft, folded);
}

/** "IbrahimSesay", "OakFieldSLT"; but not "McKay", "LeBron" or "MacLeod". */
function capitalsWithin(token: Token, draft: string): number[] {
  const cuts: number[] = [];
  if (token.end - token.start !== token.text.length || token.text.startsWith('mac')) return cuts;
  for (let at = SHORTEST_BEFORE_CAPITAL; at < token.text.length; at += 1) {
    const [before, here] = [draft.charAt(token.start + at - 1), draft.charAt(token.start + at)];
    if (isSmall(before) && isCapital(here)) cuts.push(at);
  }
  return cuts;
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

/** The token cut into `parts`, which make it up. */
function tokensOf(token: Token, parts: readonly string[], draft: string, folded: Folded): Token[] {
  let at = token.foldedStart;
  return parts.map((part, place): Token => {
    const foldedStart = at;
    at += part.length;
    const start = folded.starts[foldedStart] ?? token.start;
    const end = folded.ends[at - 1] ?? token.end;
    const kind = /^\d+$/.test(part) ? 'number' : token.kind;
    const gap = place === 0 ? token.gap : 'none';
    return {
      ...token,
      text: part,
      read: part,
      forms: formsOf(part),
      kind,
      start,
      end,
      foldedStart,
      foldedEnd: at,
      capital: capitalOf(draft, start, end),
      gap,
    };
  });
}

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
/** A capital where no sentence begins. */
const isNameLike = (token: Token, folded: Folded): boolean => token.capital === 'first' && token.gap !== 'hard' && !isTagged(token, folded);
const isTagged = (token: Token, folded: Folded): boolean => folded.text.charAt(token.foldedStart - 1) === '#';
