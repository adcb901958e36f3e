import type { Token } from '../text/tokens';

/** A person's name in a draft; `unsure` where the word has another sense that only grammar can tell ("Will", "Grace"). */
export interface Name {
  from: number;
  to: number;
  unsure: boolean;
}

/** What the vocabulary says of each word. */
export interface NameWords {
  given: ReadonlySet<number>;
  ambiguous: ReadonlySet<number>;
  titles: ReadonlySet<number>;
  ambiguousTitles: ReadonlySet<number>;
}

const NOT_OURS = new Set(['st', 'saint', 'king', 'queen', 'prince', 'princess', 'pope', 'lord', 'lady', 'president']);

export function findNames(tokens: readonly Token[], words: NameWords): Name[] {
  const names: Name[] = [];
  if (words.given.size + words.ambiguous.size + words.titles.size + words.ambiguousTitles.size === 0) return names;
  const small = isSmallHand(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const name = words.titles.has(at) || words.ambiguousTitles.has(at) ? titled(tokens, at, words) : given(tokens, at, words, small);
    if (!name) continue;
    names.push(name);
    at = name.to - 1;
  }
  return names;
}

function titled(tokens: readonly Token[], at: number, words: NameWords): Name | null {
  const title = tokens[at];
  const next = tokens[at + 1];
  if (!title || !next || next.gap === 'hard' || next.kind !== 'word' || /\d/.test(next.text)) return null;
  const capital = next.capital !== 'none' && title.capital !== 'none';
  const plain = words.titles.has(at) && next.text.length > 2;
  if (!capital && !plain) return null;
  return { from: at, to: surnameEnd(tokens, at + 2), unsure: false };
}

function given(tokens: readonly Token[], at: number, words: NameWords, small: boolean): Name | null {
  const token = tokens[at];
  const sure = words.given.has(at);
  const ambiguous = words.ambiguous.has(at);
  if (!token || (!sure && !ambiguous)) return null;
  const before = tokens[at - 1];
  if (before && NOT_OURS.has(before.text) && token.gap !== 'hard') return null;
  if (token.capital === 'none') return sure && small ? { from: at, to: at + 1, unsure: false } : null;
  const to = surnameEnd(tokens, at + 1);
  if (sure || to > at + 1) return { from: at, to, unsure: ambiguous && !sure && to === at + 1 };
  return { from: at, to, unsure: true };
}

/** A surname or an initial right behind a name, in capitals. */
function surnameEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at];
  if (next?.gap !== 'none' || next.kind !== 'word' || next.capital === 'none' || tokens[at - 1]?.text.endsWith("'s")) return at;
  if (next.text === 'i' || next.text.startsWith("i'") || /\d/.test(next.text)) return at;
  const previous = tokens[at - 1];
  if (next.capital === 'all' && next.text.length > 1 && previous?.capital !== 'all') return at;
  return at + 1;
}

/** Somebody who types without capitals: then a name has none either. */
function isSmallHand(tokens: readonly Token[]): boolean {
  return !tokens.some((token) => token.kind === 'word' && token.capital !== 'none' && token.text !== 'i' && !token.text.startsWith("i'"));
}
