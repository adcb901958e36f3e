import { inflect } from './inflect';

/** One place in a term: these words, any one word, or none to three words. */
export type TermStep = { words: readonly string[] } | { ending: string } | 'any' | 'gap';

/** The most ways one term may be spelt out, so that a slip of the pen cannot fill the memory. */
const MOST_WAYS = 64;

/** Reads the term notation (see schema/vocabulary.ts): every way through its optional words. */
export function readTerm(term: string): TermStep[][] {
  let ways: TermStep[][] = [[]];
  for (const part of term.trim().toLowerCase().split(/\s+/)) {
    const optional = part.length > 1 && part.endsWith('?');
    const step = stepOf(optional ? part.slice(0, -1) : part);
    const longer = ways.map((way) => [...way, ...step]);
    ways = (optional ? [...ways, ...longer] : longer).slice(0, MOST_WAYS);
  }
  return ways.filter((way) => way.some((step) => typeof step === 'object'));
}

/** A hyphened word stands as its parts, as it does in a draft. */
function stepOf(part: string): TermStep[] {
  if (part === '*') return ['any'];
  if (part === '**') return ['gap'];
  if (part.startsWith('*') && !part.includes('|')) return [{ ending: part.slice(1) }];
  if (!part.includes('|') && part.includes('-'))
    return part
      .split('-')
      .filter(Boolean)
      .map((piece) => ({ words: wordsOf(piece) }));
  return [{ words: part.split('|').filter(Boolean).flatMap(wordsOf) }];
}

function wordsOf(word: string): string[] {
  return word.endsWith('~') ? inflect(word.slice(0, -1)) : [word];
}
