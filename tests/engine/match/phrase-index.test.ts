import { describe, expect, it } from 'vitest';
import { PhraseIndex } from '../../../src/engine/match/phrase-index';
import { readDraft } from '../../../src/engine/text/reading';

function found(draft: string, ...terms: string[]): string[] {
  const index = new PhraseIndex();
  for (const term of terms) index.add(term, 0);
  const { tokens } = readDraft(draft);
  return index.find(tokens).map(({ from, to }) => draft.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('a term', () => {
  it.each([
    ['thick as mince', 'they are Thick as MINCE today', 'Thick as mince'],
    ['my class|set', 'my set, again', 'my set'],
    ['run~ a bath?', 'he is running a bath', 'running a bath'],
    ['run~ a bath?', 'he ran, she runs a mile', 'runs a'],
    ['bully~', 'they bullied him', 'bullied'],
    ['ban~', 'banned for life', 'banned'],
    ['one of my year *', 'one of my year 4s', 'one of my year 4s'],
    ["couldn't ** bath", 'couldn’t even run a bath', 'couldn’t even run a bath'],
    ["couldn't ** bath", 'couldn’t bath', 'couldn’t bath'],
    ['two-faced', 'a two-faced so and so', 'two-faced'],
    ["*'s mum", "Reece's mum rang", "Reece's mum"],
    ['* out of 20', 'got four out of 20', 'four out of 20'],
    ['* ** bath', 'he has had a bath', 'he has had a bath'],
    ['late|last to|for school|class', 'she was last for class', 'last for class'],
  ])('“%s” is found in “%s”', (term, draft, words) =>
    expect(found(draft, term).map((each) => each.toLowerCase())).toEqual([words.toLowerCase()]),
  );

  it.each([
    ['my class', 'It was my. Class was good'],
    ["couldn't ** bath", 'couldn’t one two three four bath'],
    ['one of *', 'one of'],
    ['thick', 'thicket'],
    ["*'s mum", "it's 's mum"],
    ['my * class', 'my. Own class'],
  ])('“%s” is not found in “%s”', (term, draft) => expect(found(draft, term)).toEqual([]));

  it('that is longer wins over a shorter one of the same list', () =>
    expect(found('our head of year', 'head', 'head of year', 'our head of year')).toEqual(['our head of year']));

  it('is found beside others that begin with the same words, in the order of their lists', () => {
    const index = new PhraseIndex();
    for (const [list, term] of ['my *', 'my ** year', 'my head of year', 'my head', 'my'].entries()) index.add(term, list);
    expect(index.find(readDraft('my head of year').tokens)).toEqual([2, 4, 4, 2, 1].map((to, list) => ({ list, from: 0, to })));
  });
});
