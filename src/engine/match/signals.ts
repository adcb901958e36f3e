import type { How, Meaning, Who } from '../schema/vocabulary';
import type { Reading } from '../text/reading';
import type { Token } from '../text/tokens';
import { isClassCode } from './class-codes';
import type { CompiledList, CompiledVocabulary } from './compile-vocabulary';
import { inReadingOrder, type Mark, markWords } from './mark';
import { findNames } from './names';
import type { Hit } from './phrase-index';

/** Words that a list found. */
export interface Found extends Mark {
  list: number;
  means: Meaning;
}

export interface Mention extends Mark {
  who: Who;
  how: How;
}

/** Marks under the number of the sentence they begin in, in reading order. */
export type BySentence<M extends Mark> = readonly (readonly M[])[];

/** What the vocabulary finds in a draft, once, for every rule. */
export interface Signals {
  found: BySentence<Found>;
  mentions: BySentence<Mention>;
  /** Names that only grammar can tell from other words: their first tokens. */
  unsureNames: readonly number[];
}

/** Which unsure names are taken for names: none, all, or those settled by a second opinion. */
export type NameTrust = 'sure' | 'all' | ReadonlySet<number>;

export function readSignals(reading: Reading, vocabulary: CompiledVocabulary, trust: NameTrust): Signals {
  const hits = vocabulary.phrases.find(reading.tokens);
  const found = hits.map((hit) => foundBy(hit, reading, vocabulary));
  const names = findNames(reading.tokens, nameWords(hits, vocabulary));
  const trusted = names.filter((name) => !name.unsure || trust === 'all' || (trust !== 'sure' && trust.has(name.from)));
  const mentions: Mention[] = [];
  for (const { means, from, to, start, end, sentence } of found)
    if (means.part === 'mention') mentions.push({ from, to, start, end, sentence, who: means.who, how: means.how });
  reading.tokens.forEach((token, at) => {
    if (isClassCode(token)) mentions.push({ ...markWords(reading, at, at + 1), who: 'pupils', how: 'group' });
  });
  for (const { from, to } of trusted) mentions.push({ ...markWords(reading, from, to), who: 'person', how: 'named' });
  return {
    found: bySentence(reading, found),
    mentions: bySentence(reading, mentions),
    unsureNames: names.filter((name) => name.unsure).map((name) => name.from),
  };
}

function foundBy({ list, from, to }: Hit, { tokens }: Reading, { lists }: CompiledVocabulary): Found {
  const { start, sentence } = tokens[from] as Token;
  return { from, to, start, end: (tokens[to - 1] as Token).end, sentence, list, means: (lists[list] as CompiledList).means };
}

function nameWords(hits: readonly Hit[], { lists }: CompiledVocabulary) {
  const given = new Set<number>();
  const ambiguous = new Set<number>();
  const titles = new Set<number>();
  const ambiguousTitles = new Set<number>();
  for (const { list, from } of hits) {
    const means = lists[list]?.means;
    if (means?.part === 'title') (means.ambiguous ? ambiguousTitles : titles).add(from);
    if (means?.part === 'given-name') (means.ambiguous ? ambiguous : given).add(from);
  }
  return { given, ambiguous, titles, ambiguousTitles };
}

/** Marks come all but sorted, and a sentence has few, so each is put in its place. */
export function bySentence<M extends Mark>(reading: Reading, marks: readonly M[]): M[][] {
  const groups: M[][] = reading.sentences.map(() => []);
  for (const mark of marks) {
    const group = groups[mark.sentence];
    if (!group) continue;
    let at = group.push(mark) - 1;
    for (; at > 0 && inReadingOrder(group[at - 1] as M, mark) > 0; at -= 1) group[at] = group[at - 1] as M;
    group[at] = mark;
  }
  return groups;
}
