import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupByClause, type Thing } from '../../src/advisory/group-by-clause';
import { piecesOf } from '../../src/pages/mark-pieces';
import { finding } from '../review/an-advice';

type Found = Parameters<typeof finding>[0];
const thingsOf = (...found: Found[]): Thing[] =>
  groupByClause(found.map((each, at) => finding({ rule: `topic/${at}`, ...each }))).flatMap(({ things }) => things);
/** "thick[1]": what is marked, and by whom; "(1)": whose words end there. */
const drawn = (text: string, things: readonly Thing[]) =>
  piecesOf(text, things)
    .map(({ text, within, ending }) => {
      const numbers = (places: typeof within) => places.map(({ thing }) => thing.number).join();
      return `${text}${within.length > 0 ? `[${numbers(within)}]` : ''}${ending.length > 0 ? `(${numbers(ending)})` : ''}`;
    })
    .join('|');

describe('the words concerned are marked', () => {
  test('each with the number that its finding has in the list', () => {
    expect(drawn('so thick, so dim', thingsOf({ start: 3, end: 8 }, { start: 13, end: 16 }))).toBe('so |thick[1](1)|, so |dim[2](2)');
  });

  test('in every place of one finding', () => {
    const things = thingsOf({ rule: 'a/b', start: 0, end: 3 }, { rule: 'a/b', start: 8, end: 11 });
    expect(drawn('dim and dim', things)).toBe('dim[1](1)| and |dim[1](1)');
    expect(piecesOf('dim and dim', things).flatMap(({ ending }) => ending.map(({ nth }) => nth))).toEqual([1, 2]);
  });

  test('where they overlap, and each number stands where its own words end', () => {
    expect(drawn('abcdefg', thingsOf({ start: 2, end: 5 }, { start: 0, end: 3 }))).toBe('ab[2]|c[1,2](2)|de[1](1)|fg');
  });

  test('where one lies in another, the closer leads to its own', () => {
    expect(drawn('abcdef', thingsOf({ start: 0, end: 6 }, { start: 2, end: 4 }))).toBe('ab[1]|cd[2,1](2)|ef[1](1)');
  });

  test('where two are about the same words, both numbers stand', () => {
    expect(drawn('abc', thingsOf({ start: 0, end: 3 }, { start: 0, end: 3 }))).toBe('abc[1,2](1,2)');
  });

  test('over lines, in any writing, and never cutting a letter or an emoji in two', () => {
    expect(drawn('one\ntwo\nthree', thingsOf({ start: 4, end: 13 }))).toBe('one\n|two\nthree[1](1)');
    expect(drawn('הם טיפשים מאוד', thingsOf({ start: 3, end: 9 }))).toBe('הם |טיפשים[1](1)| מאוד');
    expect(drawn('a👩🏽‍🏫b', thingsOf({ start: 1, end: 3 }))).toBe('a|👩🏽‍🏫[1](1)|b');
    expect(drawn('ne\u0301e', thingsOf({ start: 2, end: 4 }))).toBe('n|e\u0301e[1](1)');
  });

  test('not beyond the text, and not for what was found in a picture', () => {
    expect(drawn('ab', thingsOf({ start: 1, end: 9 }, { start: 0, end: 0 }))).toBe('a|b[1](1)');
  });
});

/** Text of letters, emoji, other writings and line breaks, and spans that the rules might give. */
const draftAndSpans = fc
  .string({
    unit: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.constantFrom('\n', ' ', '👍🏽', 'é', 'ש', '👨‍👩‍👧')),
    minLength: 1,
  })
  .chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc.array(
        fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 })).map(([start, long]) => ({
          start,
          end: Math.min(text.length, start + long),
        })),
        { maxLength: 6 },
      ),
    ),
  );

describe('in any draft', () => {
  test('the pieces together are the text', () =>
    fc.assert(
      fc.property(draftAndSpans, ([text, spans]) => {
        expect(
          piecesOf(text, thingsOf(...spans))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    ));

  test('each place of each finding has one number, after all of its words', () =>
    fc.assert(
      fc.property(draftAndSpans, ([text, spans]) => {
        const things = thingsOf(...spans);
        const pieces = piecesOf(text, things);
        const ends = pieces.flatMap(({ ending }) => ending.map(({ thing, nth }) => `${thing.number} ${nth}`));
        expect(ends.sort()).toEqual(things.flatMap(({ number, places }) => places.map((_, at) => `${number} ${at + 1}`)).sort());
        for (const { number, places } of things)
          for (const { start, end } of places) {
            const marked = pieces.filter(({ within }) => within.some(({ thing }) => thing.number === number));
            expect(marked.map((piece) => piece.text).join('')).toContain(text.slice(start, end));
          }
      }),
    ));
});
