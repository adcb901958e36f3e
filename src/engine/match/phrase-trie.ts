import type { Token } from '../text/tokens';
import { readTerm, type TermStep } from './term-notation';

/** Words `from` to `to` (one past the last) of a reading were found by list `list`. */
export interface Hit {
  list: number;
  from: number;
  to: number;
}

/** Tens of thousands of these are made when the rules are read, so nothing is made before it is needed. */
interface Node {
  words: Map<string, Node> | null;
  endings: { ending: string; node: Node }[] | null;
  any: Node | null;
  gap: Node | null;
  lists: number[] | null;
}

const newNode = (): Node => ({ words: null, endings: null, any: null, gap: null, lists: null });
const LONGEST_GAP = 3;

/** All terms of all lists in one tree, so that ten thousand more terms cost a reading next to nothing. */
export class PhraseTrie {
  readonly #root = newNode();

  add(term: string, list: number): void {
    for (const way of readTerm(term)) this.#addWay(way, list);
  }

  #addWay(way: readonly TermStep[], list: number): void {
    let nodes = [this.#root];
    for (const step of way) nodes = nodes.flatMap((node) => childrenFor(node, step));
    for (const node of nodes) {
      node.lists ??= [];
      if (!node.lists.includes(list)) node.lists.push(list);
    }
  }

  /** Every hit, longest first at each word, without hits that another of the same list wholly covers. */
  find(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    const reach = new Map<number, number>();
    const ends = new Map<number, number>();
    for (let from = 0; from < tokens.length; from += 1) {
      walk(this.#root, tokens, from, from, ends);
      if (ends.size === 0) continue;
      for (const [list, to] of ends) {
        if ((reach.get(list) ?? 0) >= to) continue;
        reach.set(list, to);
        hits.push({ list, from, to });
      }
      ends.clear();
    }
    return hits;
  }
}

function childrenFor(node: Node, step: TermStep): Node[] {
  if (step === 'any') {
    node.any ??= newNode();
    return [node.any];
  }
  if (step === 'gap') {
    node.gap ??= newNode();
    return [node.gap];
  }
  if ('ending' in step) {
    node.endings ??= [];
    const known = node.endings.find((each) => each.ending === step.ending);
    if (known) return [known.node];
    const next = newNode();
    node.endings.push({ ending: step.ending, node: next });
    return [next];
  }
  const words = node.words ?? new Map<string, Node>();
  node.words = words;
  return step.words.map((word) => {
    const next = words.get(word) ?? newNode();
    words.set(word, next);
    return next;
  });
}

function walk(node: Node, tokens: readonly Token[], from: number, at: number, ends: Map<number, number>): void {
  if (node.lists && at > from) for (const list of node.lists) if ((ends.get(list) ?? 0) < at) ends.set(list, at);
  if (node.gap)
    for (let skip = 0; skip <= LONGEST_GAP && joined(tokens, from, at + skip - 1); skip += 1) walk(node.gap, tokens, from, at + skip, ends);
  const token = tokens[at];
  if (token === undefined || !joined(tokens, from, at)) return;
  if (node.words) {
    for (const form of token.forms) {
      const next = node.words.get(form);
      if (next) walk(next, tokens, from, at + 1, ends);
    }
  }
  if (node.endings) {
    for (const { ending, node: next } of node.endings) {
      if (token.text.length > ending.length && token.text.endsWith(ending)) walk(next, tokens, from, at + 1, ends);
    }
  }
  if (node.any) walk(node.any, tokens, from, at + 1, ends);
}

/** A phrase never runs on past the end of a sentence. */
function joined(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  return at <= from || (token !== undefined && token.gap !== 'hard');
}
