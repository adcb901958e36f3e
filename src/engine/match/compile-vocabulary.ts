import type { Meaning, Vocabulary, WordList } from '../schema/vocabulary';
import { contactKey } from './entities/find-entities';
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
  masks: MaskedWords;
  publicContacts: ReadonlySet<string>;
}

export function compileVocabulary(vocabulary: Vocabulary): CompiledVocabulary {
  const compiled: CompiledVocabulary = {
    phrases: new PhraseIndex(),
    lists: [],
    masks: new MaskedWords(vocabulary.lists),
    publicContacts: new Set(vocabulary.school.publicContacts.map(contactKey)),
  };
  for (const list of vocabulary.lists) addList(compiled, list);
  addList(compiled, { id: 'school/names', means: { part: 'mention', who: 'school', how: 'named' }, terms: vocabulary.school.names });
  addList(compiled, { id: 'school/staff', means: { part: 'mention', who: 'staff', how: 'named' }, terms: vocabulary.school.staff });
  return compiled;
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
      return `list:${id}`;
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
