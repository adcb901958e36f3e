import type { Folded } from './fold';

export type TokenKind = 'word' | 'number' | 'emoji';

/** What stands between a token and the one before: nothing much, a comma or the like, or the end of a sentence. */
export type Gap = 'none' | 'soft' | 'hard';

export interface Token {
  /** Folded. */
  text: string;
  /** The word that it is taken for, where that is not how it is written. */
  read: string;
  /** Every reading to be looked up: as it stands, without `'s`, without drawn-out letters, without digits for letters. */
  forms: readonly string[];
  kind: TokenKind;
  /** In the draft as typed. */
  start: number;
  end: number;
  /** In the folded text. */
  foldedStart: number;
  foldedEnd: number;
  capital: 'none' | 'first' | 'all';
  gap: Gap;
  sentence: number;
  quoted: boolean;
}

/** Longer runs without a break are no words of anyone's; they are passed over so that no matcher meets them. */
export const LONGEST_WORD = 64;

/** What stands at a place: sticky, and met by everything but white space. */
const TOKEN =
  /\d+(?:[:./,]\d+)+|[\p{L}\p{N}](?:[\p{L}\p{N}*@$]|'(?=\p{L}))*|\*{1,4}\p{L}[\p{L}*]*|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]|\n/uy;
const DRAWN_OUT = /(.)\1\1/u;
const WORD = /[\p{L}\p{N}]/u;
const EMOJI = /\p{Extended_Pictographic}/u;
const SOFT = ',:()"/-–—[]<>|';
const HARD = '.!?;\n…';

/** Of each ASCII character, whether it ends a word of plain letters, and whether it is read by itself. */
const ENDS_PLAIN = asciiTable(/[^\w*@$']/);
const ALONE = asciiTable(/[^\w*\s]|\n/);
const SPACE = 32;

function asciiTable(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => Number(pattern.test(String.fromCharCode(code))));
}

export function readTokens(draft: string, folded: Folded): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = 'hard';
  let doubleQuoted = false;
  let singleQuoted = false;
  const { text } = folded;
  for (let at = 0; at < text.length; ) {
    const index = at;
    const plainEnd = plainWordEnd(text, at);
    at = plainEnd > at ? plainEnd : pieceEnd(text, at);
    if (at === index) {
      at += 1;
      continue;
    }
    const piece = text.slice(index, at);
    if (plainEnd === index && !WORD.test(piece) && !EMOJI.test(piece)) {
      if (piece === '"') doubleQuoted = !doubleQuoted;
      else if (piece === "'") singleQuoted = opensQuote(text, index, singleQuoted);
      if (piece === '\n') {
        doubleQuoted = false;
        singleQuoted = false;
      }
      if (HARD.includes(piece)) gap = endsSentence(tokens.at(-1), piece, text, index) ? 'hard' : gap;
      else if (gap === 'none' && SOFT.includes(piece)) gap = 'soft';
      continue;
    }
    if (piece.length > LONGEST_WORD) {
      gap = 'hard';
      continue;
    }
    tokens.push(tokenOf(piece, plainEnd > index, index, draft, folded, gap, doubleQuoted || singleQuoted));
    gap = 'none';
  }
  return tokens;
}

/** Where the small letters from `at` on end, if they are a whole word, as most are; otherwise `at`. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSmallLetter(text.charCodeAt(end))) end += 1;
  return end === text.length || isIn(ENDS_PLAIN, text.charCodeAt(end)) ? end : at;
}

/** Where the piece ends that begins at `at`; `at` where white space stands there. */
function pieceEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === SPACE) return at;
  if (isIn(ALONE, code)) return at + 1;
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : at;
}

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;
const isIn = (table: Uint8Array, code: number): boolean => code < table.length && table[code] === 1;

/** `plain`: of small letters only. */
function tokenOf(piece: string, plain: boolean, index: number, draft: string, folded: Folded, gap: Gap, quoted: boolean): Token {
  const foldedEnd = index + piece.length;
  const start = folded.starts[index] ?? 0;
  const end = folded.ends[foldedEnd - 1] ?? start;
  const kind = plain ? 'word' : kindOf(piece);
  return {
    text: piece,
    read: piece,
    forms: kind !== 'word' || (plain && !DRAWN_OUT.test(piece)) ? [piece] : formsOf(piece),
    kind,
    start,
    end,
    foldedStart: index,
    foldedEnd,
    capital: capitalOf(draft, start, end),
    gap,
    sentence: 0,
    quoted,
  };
}

function kindOf(piece: string): TokenKind {
  if (EMOJI.test(piece) && !/[\p{L}\d]/u.test(piece)) return 'emoji';
  return /^\d[\d:./,]*$/.test(piece) ? 'number' : 'word';
}

/** By the first letter, so that "9B" has a capital and "9b" has none. */
export function capitalOf(draft: string, start: number, end: number): Token['capital'] {
  const begins = draft.charCodeAt(start);
  if (isSmallLetter(begins)) return 'none';
  if (begins >= 65 && begins <= 90 && isSmallLetter(draft.charCodeAt(start + 1))) return 'first';
  const typed = draft.slice(start, end);
  const first = /\p{L}/u.exec(typed)?.[0];
  if (first === undefined || first === first.toLowerCase()) return 'none';
  return typed.length > 1 && typed === typed.toUpperCase() ? 'all' : 'first';
}

const LEET: ReadonlyMap<string, string> = new Map(
  Object.entries({ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' }),
);

/** Every reading of a word with something odd in it. */
export function formsOf(text: string): readonly string[] {
  const forms = [text];
  const add = (form: string) => {
    if (form.length > 0 && !forms.includes(form)) forms.push(form);
  };
  if (text.endsWith("'s")) add(text.slice(0, -2));
  if (text.includes("'")) add(text.replaceAll("'", ''));
  if (DRAWN_OUT.test(text)) {
    add(text.replace(/(.)\1{2,}/gu, '$1'));
    add(text.replace(/(.)\1{2,}/gu, '$1$1'));
  }
  if (/\p{L}/u.test(text) && /[0-9@$]/.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= 2) {
    add(text.replace(/[0-9@$]/g, (mark) => LEET.get(mark) ?? mark));
    if (text.includes('1')) add(text.replaceAll('1', 'l').replace(/[0-9@$]/g, (mark) => LEET.get(mark) ?? mark));
  }
  return forms;
}

/** A single quote opens after a space and closes before one; anything else is an apostrophe. */
function opensQuote(text: string, index: number, open: boolean): boolean {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (!open && (before === '' || /[\s("]/.test(before)) && /[\p{L}\p{N}]/u.test(after)) return text.indexOf("'", index + 1) > 0;
  return open && !(after === '' || /[\s.,;:!?)"]/.test(after));
}

const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'st',
  'yr',
  'no',
  'vs',
  'approx',
  'dept',
  'prof',
  'rev',
  'sr',
  'jr',
  'e.g',
  'i.e',
  'etc',
]);

function endsSentence(before: Token | undefined, mark: string, text: string, index: number): boolean {
  if (mark !== '.') return true;
  const next = text.charAt(index + 1);
  if (next !== '' && !/[\s"')]/.test(next)) return next === '.' || EMOJI.test(next);
  if (before === undefined || before.foldedEnd !== index) return true;
  return !ABBREVIATIONS.has(before.text);
}
