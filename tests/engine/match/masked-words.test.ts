import { describe, expect, it } from 'vitest';
import { MaskedWords } from '../../../src/engine/match/masked-words';
import type { WordList } from '../../../src/engine/schema/vocabulary';
import { readDraft } from '../../../src/engine/text/reading';

const list = (kind: 'obscenity' | 'insult' | 'stereotype', terms: string[]): WordList => ({
  id: `test/${kind}`,
  about: 'for this test',
  means: { part: 'contempt', strength: 3, polysemous: false, kind },
  terms,
});
const LISTS = [list('obscenity', ['shite', 'fuck']), list('insult', ['muppet']), list('stereotype', ['gobbos'])];
const masks = new MaskedWords(LISTS, ['suspended', 'muppet', 'gobbos']);
const formsOf = (draft: string, lists = masks) => readDraft(draft, (_draft, _folded, tokens) => lists.unmask(tokens)).tokens.at(-1);

describe('a masked word', () => {
  it.each([
    ['swearing', 'what sh*te', 'shite'],
    ['swearing of few letters that shows one', 'f***', 'fuck'],
    ['an insult', 'you m*pp*t', 'muppet'],
    ['an everyday word that alone fits', 'was s*sp*nd*d', 'suspended'],
  ])('may be %s', (_what, draft, word) => expect(formsOf(draft)?.forms).toContain(word));

  it('is read as the only word that fits', () => expect(formsOf('was s*sp*nd*d')?.read).toBe('suspended'));

  it('is no word of hatred where it shows less than half', () => {
    const many = Array.from({ length: 26 }, (_, at) => `g${String.fromCharCode(97 + at)}abcs`);
    expect(formsOf('g****s', new MaskedWords(LISTS, [...many, 'gobbos']))?.forms).not.toContain('gobbos');
  });
});
