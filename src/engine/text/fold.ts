import { LATIN_LOOKALIKES } from './confusables';

/**
 * A draft without its disguises: small letters, no accents, plain quotes and dashes, no invisible characters.
 * Unit `i` of `text` stands for the units `starts[i]` to `ends[i]` of the draft as typed.
 */
export interface Folded {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** A base character with its combining marks, joiners and variation selectors, or one invisible character. */
const CLUSTER = /[\s\S]\p{M}*/uy;
const INVISIBLE = /^[\p{Cf}\p{M}\u{115F}\u{1160}\u{3164}\u{FFA0}]+$/u;
const MARKS = /\p{M}+/gu;
const LETTERS = /\p{L}+/gu;
const LOOKALIKE = new RegExp(`[${[...LATIN_LOOKALIKES.keys()].join('')}]`);
const ASCII_LETTER = /[a-z]/;
const NOT_ASCII = /[^\t\n\r -~]/;

const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '‘': "'",
    '’': "'",
    '‛': "'",
    ʼ: "'",
    '`': "'",
    '´': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
    '−': '-',
    '\r': '\n',
    '\u2028': '\n',
    '\u2029': '\n',
  }),
);

export function foldText(draft: string): Folded {
  return NOT_ASCII.test(draft) ? foldUnicode(draft) : foldAscii(draft);
}

function foldAscii(draft: string): Folded {
  const starts = new Uint32Array(draft.length);
  const ends = new Uint32Array(draft.length);
  for (let i = 0; i < draft.length; i += 1) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { text: foldPlain(draft), starts, ends };
}

function foldUnicode(draft: string): Folded {
  let starts = new Uint32Array(draft.length);
  let ends = new Uint32Array(draft.length);
  let text = '';
  let length = 0;
  const take = (folded: string, start: number, end: number) => {
    const needed = length + folded.length + draft.length - end;
    if (needed > starts.length) [starts, ends] = [enlarged(starts, 2 * needed), enlarged(ends, 2 * needed)];
    text += folded;
    for (const last = length + folded.length; length < last; length += 1) {
      starts[length] = start;
      ends[length] = end;
    }
  };
  for (let at = 0; at < draft.length; ) {
    const plainEnd = plainRunEnd(draft, at);
    if (plainEnd > at) {
      text += foldPlain(draft.slice(at, plainEnd));
      for (; at < plainEnd; at += 1, length += 1) {
        starts[length] = at;
        ends[length] = at + 1;
      }
      continue;
    }
    const end = clusterEnd(draft, at);
    take(foldCluster(draft.slice(at, end)), at, end);
    at = end;
  }
  if (LOOKALIKE.test(text)) text = text.replace(LETTERS, latinise);
  return { text, starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

function enlarged(places: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const enlarged = new Uint32Array(length);
  enlarged.set(places);
  return enlarged;
}

/** Where ASCII ends that has nothing behind it which could belong to it: combining marks begin at U+0300. */
function plainRunEnd(draft: string, from: number): number {
  let at = from;
  while (at < draft.length && draft.charCodeAt(at) < 0x80) at += 1;
  return at > from && draft.charCodeAt(at) >= 0x300 ? at - 1 : at;
}

function foldPlain(ascii: string): string {
  return ascii.toLowerCase().replaceAll('\r', '\n').replaceAll('`', "'");
}

function clusterEnd(draft: string, at: number): number {
  CLUSTER.lastIndex = at;
  CLUSTER.exec(draft);
  return Math.max(at + 1, CLUSTER.lastIndex);
}

function foldCluster(cluster: string): string {
  const plain = PLAIN.get(cluster);
  if (plain !== undefined) return plain;
  if (cluster.length === 1 && cluster < '\x80') return cluster.toLowerCase();
  if (INVISIBLE.test(cluster)) return '';
  return cluster.normalize('NFKD').replace(MARKS, '').normalize('NFKC').toLowerCase();
}

/** Lookalikes are Latin only in a word that has Latin letters; a word all in Cyrillic is Cyrillic. */
function latinise(word: string): string {
  if (!NOT_ASCII.test(word) || !ASCII_LETTER.test(word)) return word;
  let latin = '';
  for (const letter of word) latin += LATIN_LOOKALIKES.get(letter) ?? letter;
  return latin.length === word.length ? latin : word;
}
