import type { Meaning, Vocabulary, WordList } from '../schema/vocabulary';
import { contactKey } from './entities/find-entities';
import { MaskedWords } from './masked-words';
import { PhraseIndex } from './phrase-index';

/** A vocabulary ready to read drafts with. Lists are known by their place in `lists`. */
export interface CompiledVocabulary {
  phrases: PhraseIndex;
  lists: { id: string; means: Meaning }[];
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
  const place = vocabulary.lists.push({ id, means }) - 1;
  for (const term of terms) vocabulary.phrases.add(term, place);
  return place;
}
