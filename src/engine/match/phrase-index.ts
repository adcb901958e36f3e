import type { Token } from '../text/tokens';
import { readStep, type TermStep, waysOf } from './term-notation';

/** Words `from` to `to` (one past the last) of a reading were found by list `list`. */
export interface Hit {
  list: number;
  from: number;
  to: number;
}

/** One way through a term. Its steps are read when a draft first has its first word, so that a rules file of tens of thousands of terms starts at once. */
interface Way {
  list: number;
  parts: readonly string[];
  steps: readonly Step[];
}

/** The number of a word, or of one of several words; or a step that takes others. */
type Step = number | ReadonlySet<number> | Exclude<TermStep, { words: readonly string[] }>;

/** The ways that may begin with one word. */
interface Beginning {
  ways: Way[];
  sorted: SortedWays | null;
}

/** Sorted when a draft first has the word, since "my" begins hundreds and most words are never met. */
interface SortedWays {
  bySecondWord: Map<number, Way[]>;
  /** Ways of one word, or whose second place is no plain word. */
  others: Way[];
}

const LONGEST_GAP = 3;
const NOWHERE = -1;
const UNREAD: readonly Step[] = [];

/** All terms of all lists under the words they may begin with, so that ten thousand more cost a reading next to nothing. */
export class PhraseIndex {
  /** The words that some term begins with, or that the terms read so far go on with. */
  readonly #numbers = new Map<string, number>();
  readonly #beginnings: (Beginning | undefined)[] = [];
  /** Ways that may begin with any word. */
  readonly #open: Way[] = [];
  #lists = 0;

  add(term: string, list: number): void {
    this.#lists = Math.max(this.#lists, list + 1);
    for (const parts of waysOf(term)) {
      const way: Way = { list, parts, steps: UNREAD };
      const first = readStep(parts[0] ?? '');
      if (typeof first === 'string' || 'ending' in first) this.#open.push(way);
      else if (first.words.length === 1) this.#begin(first.words[0] as string, way);
      else for (const word of new Set(first.words)) this.#begin(word, way);
    }
  }

  #begin(word: string, way: Way): void {
    const number = this.#numberOf(word);
    const known = this.#beginnings[number];
    if (known) known.ways.push(way);
    else this.#beginnings[number] = { ways: [way], sorted: null };
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#beginnings.push(undefined) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  /** Every hit, the longest of its list at each word, without those that an earlier one of the same list reaches past. */
  find(tokens: readonly Token[]): Hit[] {
    for (const way of this.#open) this.#read(way);
    const words = this.#numberWords(tokens);
    const hits: Hit[] = [];
    const reach = new Int32Array(this.#lists);
    const ends = new Ends(this.#lists);
    for (let from = 0; from < tokens.length; from += 1) {
      for (let at = words.first[from] as number; at < (words.first[from + 1] as number); at += 1) {
        const sorted = this.#beginnings[words.numbers[at] as number]?.sorted;
        if (sorted) follow(sorted, words, from, ends);
      }
      for (const way of this.#open) ends.note(way.list, endOf(way, 0, words, from));
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

  /** Sorting what begins with a word of the draft makes more words known, and so they are looked up again. */
  #numberWords(tokens: readonly Token[]): NumberedWords {
    for (;;) {
      const known = this.#numbers.size;
      const numbers: number[] = [];
      const first: number[] = [0];
      for (const { forms } of tokens) {
        for (let at = 0; at < forms.length; at += 1) {
          const number = this.#numbers.get(forms[at] as string);
          if (number === undefined) continue;
          numbers.push(number);
          const beginning = this.#beginnings[number];
          if (beginning) beginning.sorted ??= this.#sort(beginning.ways);
        }
        first.push(numbers.length);
      }
      if (this.#numbers.size === known) return { tokens, numbers, first };
    }
  }

  #sort(ways: readonly Way[]): SortedWays {
    const sorted: SortedWays = { bySecondWord: new Map(), others: [] };
    for (const way of ways) {
      this.#read(way);
      const second = way.steps[1];
      if (typeof second === 'number') put(sorted.bySecondWord, second, way);
      else if (second instanceof Set) for (const word of second) put(sorted.bySecondWord, word, way);
      else sorted.others.push(way);
    }
    return sorted;
  }

  #read(way: Way): void {
    if (way.steps === UNREAD) way.steps = way.parts.map((part) => this.#readStep(part));
  }

  #readStep(part: string): Step {
    const step = readStep(part);
    if (typeof step === 'string' || 'ending' in step) return step;
    const [word, ...others] = step.words;
    if (word !== undefined && others.length === 0) return this.#numberOf(word);
    return new Set(step.words.map((each) => this.#numberOf(each)));
  }
}

/** A reading by the numbers of its words, of which a token has one for each form that is known: those of token `at` from `first[at]` to `first[at + 1]`. */
interface NumberedWords {
  tokens: readonly Token[];
  numbers: readonly number[];
  first: readonly number[];
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

function follow({ bySecondWord, others }: SortedWays, words: NumberedWords, from: number, ends: Ends): void {
  for (const way of others) ends.note(way.list, endOf(way, 1, words, from + 1));
  if (bySecondWord.size === 0 || !goesOn(words.tokens, from + 1)) return;
  for (let at = words.first[from + 1] as number; at < (words.first[from + 2] as number); at += 1) {
    const ways = bySecondWord.get(words.numbers[at] as number);
    if (ways) for (const way of ways) ends.note(way.list, endOf(way, 2, words, from + 2));
  }
}

function put(map: Map<number, Way[]>, word: number, way: Way): void {
  const ways = map.get(word);
  if (ways) ways.push(way);
  else map.set(word, [way]);
}

/** Where the rest of a way, from its step `from`, ends at the latest when its next word is token `next`. */
function endOf(way: Way, from: number, words: NumberedWords, next: number): number {
  const { steps } = way;
  let to = next;
  for (let at = from; at < steps.length; at += 1, to += 1) {
    const step = steps[at] as Step;
    if (step === 'gap') return endAfterGap(way, at + 1, words, to);
    if (to >= words.tokens.length || (at > 0 && !goesOn(words.tokens, to)) || !takes(step, words, to)) return NOWHERE;
  }
  return to;
}

function endAfterGap(way: Way, at: number, words: NumberedWords, next: number): number {
  let end = NOWHERE;
  for (let skip = 0; skip <= LONGEST_GAP; skip += 1) {
    if (skip > 0 && !goesOn(words.tokens, next + skip - 1)) break;
    end = Math.max(end, endOf(way, at, words, next + skip));
  }
  return end;
}

/** A phrase never runs on past the end of a sentence. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return at < tokens.length && (tokens[at] as Token).gap !== 'hard';
}

function takes(step: Exclude<Step, 'gap'>, { tokens, numbers, first }: NumberedWords, token: number): boolean {
  if (step === 'any') return true;
  if (typeof step === 'object' && 'ending' in step) {
    const { text } = tokens[token] as Token;
    return text.length > step.ending.length && text.endsWith(step.ending);
  }
  for (let at = first[token] as number; at < (first[token + 1] as number); at += 1) {
    const number = numbers[at] as number;
    if (typeof step === 'number' ? step === number : step.has(number)) return true;
  }
  return false;
}
