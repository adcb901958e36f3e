import type { Meaning, Vocabulary, WordList } from '../schema/vocabulary';
import { DisguisedWords } from '../text/disguised-words';
import type { RestoreWords } from '../text/reading';
import { contactKey } from './entities/find-entities';
import { inflect } from './inflect';
import { MaskedWords } from './masked-words';
import { PhraseIndex } from './phrase-index';

export interface CompiledList {
  id: string;
  means: Meaning;
  /** What the learned reader knows the list by; null for lists that only help to find mentions and names. */
  frame: string | null;
}

/** A vocabulary ready to read drafts with. Lists are known by their place in `lists`. */
export interface CompiledVocabulary {
  phrases: PhraseIndex;
  lists: CompiledList[];
  restoreWords: RestoreWords;
  publicContacts: ReadonlySet<string>;
}

const WORD = /^[a-z]+$/;

/** `common`: everyday words and the rules' own phrases, which are words beside those of the vocabulary. */
export function compileVocabulary(vocabulary: Vocabulary, common: readonly string[]): CompiledVocabulary {
  let restore: RestoreWords | null = null;
  const compiled: CompiledVocabulary = {
    phrases: new PhraseIndex(),
    lists: [],
    // With the first draft, so that a background that was ended has its rules again at once.
    restoreWords: (draft, folded, tokens) => {
      restore ??= restoring(vocabulary, common);
      return restore(draft, folded, tokens);
    },
    publicContacts: new Set(vocabulary.school.publicContacts.map(contactKey)),
  };
  for (const list of vocabulary.lists) addList(compiled, list);
  addList(compiled, { id: 'school/names', means: { part: 'mention', who: 'school', how: 'named' }, terms: vocabulary.school.names });
  addList(compiled, { id: 'school/staff', means: { part: 'mention', who: 'staff', how: 'named' }, terms: vocabulary.school.staff });
  return compiled;
}

function restoring(vocabulary: Vocabulary, common: readonly string[]): RestoreWords {
  const known = knownWords(vocabulary, common);
  const masks = new MaskedWords(vocabulary.lists, known);
  const disguises = new DisguisedWords(known);
  return (draft, folded, tokens) => disguises.restore(draft, folded, masks.unmask(tokens));
}

/** Adds a list and returns its place. */
export function addList(vocabulary: CompiledVocabulary, { id, means, terms }: Pick<WordList, 'id' | 'means' | 'terms'>): number {
  const place = vocabulary.lists.push({ id, means, frame: frameOf(id, means) }) - 1;
  for (const term of terms) vocabulary.phrases.add(term, place);
  return place;
}

function frameOf(id: string, means: Meaning): string | null {
  switch (means.part) {
    case 'words':
      return means.unread ? null : `list:${id}`;
    case 'topic':
      return `topic:${means.topic}`;
    case 'contempt':
      return `contempt:${means.kind}:${means.strength}`;
    case 'guard':
      return `guard:${means.guard}`;
    default:
      return null;
  }
}

function knownWords({ lists, school }: Vocabulary, common: readonly string[]): Set<string> {
  const known = new Set<string>();
  const stems = new Set<string>();
  for (const terms of [...lists.map((list) => list.terms), school.names, school.staff, common])
    for (const term of terms)
      if (WORD.test(term)) known.add(term);
      else
        for (const word of term.toLowerCase().match(/[a-z]+~?/g) ?? [])
          if (word.endsWith('~')) stems.add(word);
          else known.add(word);
  for (const stem of stems) for (const form of inflect(stem.slice(0, -1))) known.add(form);
  return known;
}
