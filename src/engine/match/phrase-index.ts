import type { Token } from '../text/tokens';
import { beginningsOf, plainBeginning, readStep, type TermStep, waysOf } from './term-notation';

/** Words `from` to `to` (one past the last) of a reading were found by list `list`. */
export interface Hit {
  list: number;
  from: number;
  to: number;
}

/** One way through a term. */
interface Way {
  list: number;
  steps: readonly Step[];
}

/** The number of a word, or of one of several words; or a step that takes others. */
type Step = number | ReadonlySet<number> | Exclude<TermStep, { words: readonly string[] }>;

/** Ways that have been the same so far. They are sorted by their next step when a draft first comes this far, since "my" begins hundreds and most words are never met. */
class Branch {
  /** Not sorted yet. */
  ways: Way[] = [];
  /** Lists with a way that ends here. */
  ends: number[] = [];
  byWord: Map<number, Branch> | null = null;
  byEnding: Map<string, Branch> | null = null;
  afterAny: Branch | null = null;
  afterGap: Branch | null = null;

  /** `depth`: the steps that lie behind. */
  constructor(readonly depth: number) {}

  sort(): void {
    const { ways } = this;
    this.ways = [];
    for (const way of ways) {
      const step = way.steps[this.depth];
      if (step === undefined) this.ends.push(way.list);
      else if (step === 'any') this.afterAny = this.#behind(this.afterAny, way);
      else if (step === 'gap') this.afterGap = this.#behind(this.afterGap, way);
      else if (typeof step === 'number') this.#sortUnder(step, way);
      else if ('ending' in step) {
        this.byEnding ??= new Map();
        this.byEnding.set(step.ending, this.#behind(this.byEnding.get(step.ending), way));
      } else for (const word of step) this.#sortUnder(word, way);
    }
  }

  #sortUnder(word: number, way: Way): void {
    this.byWord ??= new Map();
    this.byWord.set(word, this.#behind(this.byWord.get(word), way));
  }

  #behind(known: Branch | null | undefined, way: Way): Branch {
    const branch = known ?? new Branch(this.depth + 1);
    branch.ways.push(way);
    return branch;
  }
}

const LONGEST_GAP = 3;

/** A list and a term of it, in turn: read when a draft first has a word that they may begin with, so that a rules file of tens of thousands of terms starts at once. */
type Unread = (number | string)[];

/** All terms of all lists under the words they may begin with, so that ten thousand more cost a reading next to nothing. */
export class PhraseIndex {
  /** The words that some term may begin with, or that the terms read so far go on with. */
  readonly #numbers = new Map<string, number>();
  readonly #beginnings: (Branch | undefined)[] = [];
  readonly #unread: (Unread | undefined)[] = [];
  /** Ways that may begin with any word. */
  readonly #open = new Branch(0);
  #lists = 0;

  add(term: string, list: number): void {
    this.#lists = Math.max(this.#lists, list + 1);
    const word = plainBeginning(term);
    if (word !== null) this.#wait(word, term, list);
    else
      for (const part of beginningsOf(term)) {
        const first = readStep(part);
        if (typeof first === 'string' || 'ending' in first) this.#addOpen(term, part, list);
        else for (const each of new Set(first.words)) this.#wait(each, term, list);
      }
  }

  #addOpen(term: string, part: string, list: number): void {
    for (const way of waysOf(term)) if (way[0] === part) this.#open.ways.push({ list, steps: this.#readSteps(way) });
  }

  #wait(word: string, term: string, list: number): void {
    const number = this.#numberOf(word);
    const known = this.#unread[number];
    if (known) known.push(list, term);
    else this.#unread[number] = [list, term];
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    this.#beginnings.push(undefined);
    this.#unread.push(undefined);
    return number;
  }

  /** Every hit, at each word in the order of the lists, the longest of its list, without those that an earlier one of the same list reaches past. */
  find(tokens: readonly Token[]): Hit[] {
    const words = this.#numberWords(tokens);
    const ends = new Ends(this.#lists);
    for (let from = 0; from < tokens.length; from += 1) {
      for (let at = words.first[from] as number; at < (words.first[from + 1] as number); at += 1) {
        const branch = this.#beginnings[words.numbers[at] as number];
        if (branch) follow(branch, words, from + 1, ends);
      }
      follow(this.#open, words, from, ends);
      ends.settle(from);
    }
    return ends.hits;
  }

  /** Reading what begins with a word of the draft makes more words known, and so they are looked up again. */
  #numberWords(tokens: readonly Token[]): NumberedWords {
    for (;;) {
      const known = this.#numbers.size;
      const numbers: number[] = [];
      const first = new Int32Array(tokens.length + 1);
      for (let token = 0; token < tokens.length; token += 1) {
        const { forms } = tokens[token] as Token;
        for (let at = 0; at < forms.length; at += 1) {
          const number = this.#numbers.get(forms[at] as string);
          if (number === undefined) continue;
          numbers.push(number);
          const unread = this.#unread[number];
          if (unread) this.#readBehind(forms[at] as string, number, unread);
        }
        first[token + 1] = numbers.length;
      }
      if (this.#numbers.size === known) return { tokens, numbers, first };
    }
  }

  #readBehind(word: string, number: number, unread: Unread): void {
    this.#unread[number] = undefined;
    const branch = new Branch(1);
    this.#beginnings[number] = branch;
    for (let at = 0; at < unread.length; at += 2)
      for (const way of waysOf(unread[at + 1] as string))
        if (beginsWith(way, word)) branch.ways.push({ list: unread[at] as number, steps: this.#readSteps(way) });
  }

  #readSteps(way: readonly string[]): readonly Step[] {
    return way.map((part) => this.#readStep(part));
  }

  #readStep(part: string): Step {
    const step = readStep(part);
    if (typeof step === 'string' || 'ending' in step) return step;
    const [word, ...others] = step.words;
    if (word !== undefined && others.length === 0) return this.#numberOf(word);
    return new Set(step.words.map((each) => this.#numberOf(each)));
  }
}

function beginsWith(way: readonly string[], word: string): boolean {
  if (way[0] === word) return true;
  const first = readStep(way[0] ?? '');
  return typeof first === 'object' && 'words' in first && first.words.includes(word);
}

/** A reading by the numbers of its words, of which a token has one for each form that is known: those of token `at` from `first[at]` to `first[at + 1]`. */
interface NumberedWords {
  tokens: readonly Token[];
  numbers: readonly number[];
  first: Int32Array;
}

/** For each list the farthest end of what begins at one word, and the hits at the words before. */
class Ends {
  readonly hits: Hit[] = [];
  /** The lists that have an end, in order, are the first `#count`. */
  readonly #lists: Int32Array;
  #count = 0;
  readonly #ends: Int32Array;
  readonly #reach: Int32Array;

  constructor(lists: number) {
    this.#lists = new Int32Array(lists);
    this.#ends = new Int32Array(lists);
    this.#reach = new Int32Array(lists);
  }

  note(list: number, end: number): void {
    const known = this.#ends[list] as number;
    if (known === 0) this.#enter(list);
    if (end > known) this.#ends[list] = end;
  }

  #enter(list: number): void {
    let at = this.#count;
    for (; at > 0 && (this.#lists[at - 1] as number) > list; at -= 1) this.#lists[at] = this.#lists[at - 1] as number;
    this.#lists[at] = list;
    this.#count += 1;
  }

  /** What was noted begins at word `from`; the next word has its own ends. */
  settle(from: number): void {
    for (let at = 0; at < this.#count; at += 1) {
      const list = this.#lists[at] as number;
      const to = this.#ends[list] as number;
      this.#ends[list] = 0;
      if ((this.#reach[list] as number) >= to) continue;
      this.#reach[list] = to;
      this.hits.push({ list, from, to });
    }
    this.#count = 0;
  }
}

/** Notes the ends of a branch's ways when their next word is token `at`. */
function follow(branch: Branch, words: NumberedWords, at: number, ends: Ends): void {
  if (branch.ways.length > 0) branch.sort();
  const { byWord, byEnding, afterAny, afterGap } = branch;
  for (const list of branch.ends) ends.note(list, at);
  if (afterGap) {
    follow(afterGap, words, at, ends);
    for (let to = at + 1; to <= at + LONGEST_GAP && goesOn(words.tokens, to - 1); to += 1) follow(afterGap, words, to, ends);
  }
  if (branch.depth > 0 && !goesOn(words.tokens, at)) return;
  if (byWord)
    for (let place = words.first[at] as number; place < (words.first[at + 1] as number); place += 1) {
      const next = byWord.get(words.numbers[place] as number);
      if (next) follow(next, words, at + 1, ends);
    }
  if (afterAny) follow(afterAny, words, at + 1, ends);
  if (byEnding)
    for (const [ending, next] of byEnding) {
      const { text } = words.tokens[at] as Token;
      if (text.length > ending.length && text.endsWith(ending)) follow(next, words, at + 1, ends);
    }
}

/** A phrase never runs on past the end of a sentence. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return at < tokens.length && (tokens[at] as Token).gap !== 'hard';
}
