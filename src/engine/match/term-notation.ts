import { inflect } from './inflect';

/** One place in a term: one of these words, a word that ends so, any one word, or none to three words. */
export type TermStep = { words: readonly string[] } | { ending: string } | 'any' | 'gap';

/** The most ways one term may be spelt out, so that a slip of the pen cannot fill the memory. */
const MOST_WAYS = 64;

/** As most terms begin. */
const PLAIN_WORD = /^[a-z']+$/;
/** Words and nothing else, as most terms are. */
const PLAIN = /^[a-z']+(?: [a-z']+)*$/;

/** Every way through a term's optional words, each as the parts that are left; the notation is told in schema/vocabulary.ts. */
export function waysOf(term: string): string[][] {
  if (PLAIN.test(term)) return [term.split(' ')];
  let ways: string[][] = [[]];
  for (const part of partsOf(term)) {
    const optional = isOptional(part);
    const pieces = piecesOf(optional ? part.slice(0, -1) : part);
    const longer = ways.map((way) => [...way, ...pieces]);
    ways = (optional ? [...ways, ...longer] : longer).slice(0, MOST_WAYS);
  }
  return ways.filter((way) => way.some((piece) => !/^\*+$/.test(piece)));
}

/** The one word that the term begins with; null where there may be others. */
export function plainBeginning(term: string): string | null {
  const end = term.indexOf(' ');
  const first = end < 0 ? term : term.slice(0, end);
  return PLAIN_WORD.test(first) ? first : null;
}

/** The parts that a way through the term may begin with: its first, and where that is optional the next. */
export function beginningsOf(term: string): readonly string[] {
  const beginnings: string[] = [];
  for (const part of partsOf(term)) {
    const optional = isOptional(part);
    const [piece] = piecesOf(optional ? part.slice(0, -1) : part);
    if (piece === undefined) continue;
    beginnings.push(piece);
    if (!optional) break;
  }
  return beginnings;
}

const partsOf = (term: string): string[] => term.trim().toLowerCase().split(/\s+/);

const isOptional = (part: string): boolean => part.length > 1 && part.endsWith('?');

/** A hyphened word stands as its parts, as it does in a draft. */
function piecesOf(part: string): string[] {
  return part.includes('-') && !part.includes('|') ? part.split('-').filter(Boolean) : [part];
}

export function readStep(part: string): TermStep {
  if (part === '*') return 'any';
  if (part === '**') return 'gap';
  if (part.startsWith('*') && !part.includes('|')) return { ending: part.slice(1) };
  if (!part.includes('|') && !part.endsWith('~')) return { words: [part] };
  return {
    words: part
      .split('|')
      .filter(Boolean)
      .flatMap((word) => (word.endsWith('~') ? inflect(word.slice(0, -1)) : [word])),
  };
}
