import type { Token } from '../text/tokens';
import { readStep, type TermStep, waysOf } from './term-notation';

/** Words `from` to `to` (one past the last) of a reading were found by list `list`. */
export interface Hit {
  list: number;
  from: number;
  to: number;
}

/** One way through a term. Its steps are read when a draft first comes that far, so that a rules file of tens of thousands of terms starts at once. */
interface Way {
  list: number;
  parts: readonly string[];
  steps: (TermStep | ReadonlySet<string> | undefined)[] | null;
}

/** The ways that may begin with one word. */
interface Beginning {
  ways: Way[];
  sorted: SortedWays | null;
}

/** Sorted when a draft first has the word, since "my" begins hundreds and most words are never met. */
interface SortedWays {
  bySecondWord: Map<string, Way[]>;
  /** Ways of one word, or whose second place is no plain word. */
  others: Way[];
}

const LONGEST_GAP = 3;
const NOWHERE = -1;

/** All terms of all lists under the words they may begin with, so that ten thousand more cost a reading next to nothing. */
export class PhraseIndex {
  readonly #byFirstWord = new Map<string, Beginning>();
  /** Ways that may begin with any word. */
  readonly #open: Way[] = [];
  #lists = 0;

  add(term: string, list: number): void {
    this.#lists = Math.max(this.#lists, list + 1);
    for (const parts of waysOf(term)) {
      const way: Way = { list, parts, steps: null };
      const first = readStep(parts[0] ?? '');
      if (typeof first === 'string' || 'ending' in first) this.#open.push(way);
      else for (const word of new Set(first.words)) this.#begin(word, way);
    }
  }

  #begin(word: string, way: Way): void {
    const known = this.#byFirstWord.get(word);
    if (known) known.ways.push(way);
    else this.#byFirstWord.set(word, { ways: [way], sorted: null });
  }

  /** Every hit, the longest of its list at each word, without those that an earlier one of the same list reaches past. */
  find(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    const reach = new Int32Array(this.#lists);
    const ends = new Ends(this.#lists);
    for (let from = 0; from < tokens.length; from += 1) {
      for (const form of (tokens[from] as Token).forms) {
        const beginning = this.#byFirstWord.get(form);
        if (beginning) follow(beginning, tokens, from, ends);
      }
      for (const way of this.#open) ends.note(way.list, endOf(way, 0, tokens, from));
      for (const list of ends.lists) {
        const to = ends.take(list);
        if ((reach[list] as number) >= to) continue;
        reach[list] = to;
        hits.push({ list, from, to });
      }
      ends.lists.length = 0;
    }
    return hits;
  }
}

/** For each list the farthest end of what begins at one word. */
class Ends {
  /** Those that have an end, in the order in which they were met. */
  readonly lists: number[] = [];
  readonly #ends: Int32Array;

  constructor(lists: number) {
    this.#ends = new Int32Array(lists);
  }

  note(list: number, end: number): void {
    if (end === NOWHERE) return;
    const known = this.#ends[list] as number;
    if (known === 0) this.lists.push(list);
    if (end > known) this.#ends[list] = end;
  }

  take(list: number): number {
    const end = this.#ends[list] as number;
    this.#ends[list] = 0;
    return end;
  }
}

function follow(beginning: Beginning, tokens: readonly Token[], from: number, ends: Ends): void {
  beginning.sorted ??= sort(beginning.ways);
  const { bySecondWord, others } = beginning.sorted;
  for (const way of others) ends.note(way.list, endOf(way, 1, tokens, from + 1));
  const next = tokens[from + 1];
  if (!next || next.gap === 'hard' || bySecondWord.size === 0) return;
  for (const form of next.forms) {
    const ways = bySecondWord.get(form);
    if (ways) for (const way of ways) ends.note(way.list, endOf(way, 2, tokens, from + 2));
  }
}

function sort(ways: readonly Way[]): SortedWays {
  const sorted: SortedWays = { bySecondWord: new Map(), others: [] };
  for (const way of ways) {
    const second = way.parts.length > 1 ? stepOf(way, 1) : null;
    if (!(second instanceof Set)) sorted.others.push(way);
    else for (const word of second) put(sorted.bySecondWord, word, way);
  }
  return sorted;
}

function put(map: Map<string, Way[]>, word: string, way: Way): void {
  const ways = map.get(word);
  if (ways) ways.push(way);
  else map.set(word, [way]);
}

/** Where the rest of a way, from its step `at`, ends at the latest when its next word is token `next`. */
function endOf(way: Way, at: number, tokens: readonly Token[], next: number): number {
  if (at === way.parts.length) return next;
  const step = stepOf(way, at);
  if (step === 'gap') {
    let end = NOWHERE;
    for (let skip = 0; skip <= LONGEST_GAP; skip += 1) {
      if (skip > 0 && !goesOn(tokens, next + skip - 1)) break;
      end = Math.max(end, endOf(way, at + 1, tokens, next + skip));
    }
    return end;
  }
  const token = tokens[next];
  if (!token || (at > 0 && token.gap === 'hard') || !takes(step, token)) return NOWHERE;
  return endOf(way, at + 1, tokens, next + 1);
}

/** A phrase never runs on past the end of a sentence. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.gap !== 'hard';
}

function takes(step: Exclude<TermStep, 'gap'> | ReadonlySet<string>, token: Token): boolean {
  if (step === 'any') return true;
  if (step instanceof Set) return token.forms.some((form) => step.has(form));
  return 'ending' in step && token.text.length > step.ending.length && token.text.endsWith(step.ending);
}

function stepOf(way: Way, at: number): TermStep | ReadonlySet<string> {
  way.steps ??= [];
  const known = way.steps[at];
  if (known !== undefined) return known;
  const read = readStep(way.parts[at] ?? '');
  const step = typeof read === 'object' && 'words' in read ? new Set(read.words) : read;
  way.steps[at] = step;
  return step;
}
