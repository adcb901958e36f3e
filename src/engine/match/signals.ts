import type { How, Meaning, Who } from '../schema/vocabulary';
import type { Reading } from '../text/reading';
import { isClassCode } from './class-codes';
import type { CompiledVocabulary } from './compile-vocabulary';
import { inReadingOrder, type Mark, markWords } from './mark';
import { findNames, type Name } from './names';
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
  const found = hits.map((hit): Found => {
    const { from, to, start, end, sentence } = markWords(reading, hit.from, hit.to);
    return { from, to, start, end, sentence, list: hit.list, means: (vocabulary.lists[hit.list] as { means: Meaning }).means };
  });
  const names = findNames(reading.tokens, nameWords(hits, vocabulary));
  const trusted = names.filter((name) => !name.unsure || trust === 'all' || (trust !== 'sure' && trust.has(name.from)));
  const mentions = [...found.flatMap(mentionOf), ...classMentions(reading), ...trusted.map((name) => nameMention(reading, name))];
  return {
    found: bySentence(reading, found),
    mentions: bySentence(reading, mentions),
    unsureNames: names.filter((name) => name.unsure).map((name) => name.from),
  };
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

function mentionOf({ means, from, to, start, end, sentence }: Found): Mention[] {
  return means.part === 'mention' ? [{ from, to, start, end, sentence, who: means.who, how: means.how }] : NO_MENTION;
}

const NO_MENTION: Mention[] = [];

function classMentions(reading: Reading): Mention[] {
  return reading.tokens.flatMap((token, at) =>
    isClassCode(token) ? [{ ...markWords(reading, at, at + 1), who: 'pupils' as const, how: 'group' as const }] : [],
  );
}

function nameMention(reading: Reading, { from, to }: Name): Mention {
  return { ...markWords(reading, from, to), who: 'person', how: 'named' };
}

export function bySentence<M extends Mark>(reading: Reading, marks: readonly M[]): M[][] {
  const groups: M[][] = reading.sentences.map(() => []);
  for (const mark of marks) groups[mark.sentence]?.push(mark);
  for (const group of groups) if (group.length > 1) group.sort(inReadingOrder);
  return groups;
}
