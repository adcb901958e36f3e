import { type Folded, foldText } from './fold';
import { readTokens, type Token } from './tokens';

/** A draft taken apart once, for every matcher. */
export interface Reading {
  draft: string;
  folded: Folded;
  tokens: readonly Token[];
  /** First token and the one past the last, for each sentence. */
  sentences: readonly { from: number; to: number }[];
}

/** Brings to light what is masked, misspelt, set apart or run together. */
export type RestoreWords = (draft: string, folded: Folded, tokens: readonly Token[]) => readonly Token[];

export function readDraft(draft: string, restore?: RestoreWords): Reading {
  const folded = foldText(draft);
  const typed = readTokens(draft, folded);
  const tokens = restore ? restore(draft, folded, typed) : typed;
  return { draft, folded, tokens, sentences: numberSentences(tokens) };
}

/** A longer run without a full stop is cut here, so that looking around in a sentence stays cheap. */
export const LONGEST_SENTENCE = 40;

function numberSentences(tokens: readonly Token[]): { from: number; to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let last: { from: number; to: number } | null = null;
  let previous: Token | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const begins = token.gap === 'hard' || (previous?.kind === 'emoji' && token.kind !== 'emoji' && token.capital === 'first');
    if (begins || last === null || last.to - last.from >= LONGEST_SENTENCE) {
      last = { from: index, to: index + 1 };
      sentences.push(last);
    } else last.to = index + 1;
    token.sentence = sentences.length - 1;
    previous = token;
  }
  return sentences;
}
