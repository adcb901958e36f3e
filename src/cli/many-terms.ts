import { type CompiledRules, compileRules } from '../engine/match/compile-rules';
import { rule } from '../engine/schema/rule';
import type { WordList } from '../engine/schema/vocabulary';
import { seededRandom } from './random';

const SEED = 20261127;
const LIST = 'school/many-terms';

/** The same rules and one more, which asks for a list of `count` terms of two words each, all of them words that `text` has, so that drafts come upon their beginnings. */
export function withManyTerms({ file, reader }: CompiledRules, count: number, text: string): CompiledRules {
  const words = [...new Set(text.toLowerCase().match(/[a-z]{3,}/g))];
  const random = seededRandom(SEED);
  const word = () => words[Math.floor(random() * words.length)] ?? '';
  const terms = new Set<string>();
  while (terms.size < count) terms.add(`${word()} ${word()}`);
  const list: WordList = { id: LIST, about: 'A list as long as a register.', means: { part: 'words' }, terms: [...terms] };
  const asking = rule.parse({
    id: LIST,
    title: 'One of many terms',
    clause: file.policy.clauses[0]?.number,
    severity: 'advise',
    status: 'stable',
    when: { list: LIST },
    advice: 'None.',
    falsePositives: 'All.',
    examples: { flags: ['one'], allows: ['another'] },
  });
  const vocabulary = { ...file.vocabulary, lists: [...file.vocabulary.lists, list] };
  return compileRules({ ...file, vocabulary, rules: [...file.rules, asking] }, reader);
}
