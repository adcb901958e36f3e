import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asText } from '../../../src/capture/words/as-text';
import { linesOf } from '../../../src/capture/words/reading-order';
import type { ReadWord } from '../../../src/capture/words/recogniser';

const HEIGHT = 20;

/** Words at these places of a page; those beside each other without a gap are read in one go. */
const placed = (text: string, left: number, top: number, line = `${top} ${left}`): ReadWord[] => {
  let x = left;
  return text.split(' ').map((each) => {
    const width = each.length * 11;
    const word = { text: each, sure: 95, left: x, top, right: x + width, bottom: top + HEIGHT, line };
    x += width + 8;
    return word;
  });
};

/** As a camera held askew sees it: `turn` is how much lines fall, and `more` how much more at the foot of the page than at its top. */
const askew = (words: readonly ReadWord[], turn: number, more: number): ReadWord[] =>
  words.map((word) => {
    const fall = Math.round((turn + more * (word.top / 800)) * ((word.left + word.right) / 2));
    return { ...word, top: word.top + fall, bottom: word.bottom + fall };
  });

const REGISTER = [
  ['Surname', 'Forename', 'Born'],
  ['Rahmani', 'Ayesha', '04/02/2013'],
  ['Thistlewood', 'Callum', '19/11/2012'],
  ['Okonkwo', 'Daniyal Isaac', '27/06/2013'],
  ['Pritchard', 'Ffion', '08/09/2012'],
  ['Wisniewski', 'Grzegorz', '14/01/2013'],
];
const register = REGISTER.flatMap((row, down) => row.flatMap((cell, across) => placed(cell, 40 + across * 420, 60 + down * 36)));
const asWritten = REGISTER.map((row) => row.join(', ')).join('\n');

describe('the words of a picture', () => {
  it('are one line for each row of a table, its cells parted by commas, in whatever order they were read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(register, { minLength: register.length }), (words) => {
        expect(asText(linesOf(words))).toBe(asWritten);
      }),
    );
  });

  it('keep their rows in a photograph taken askew', () => {
    // Three words of each row in one go tell how it falls.
    const rows = REGISTER.flatMap((row, down) => placed(row.join(' '), 40, 60 + down * 120, `row ${down}`));
    const far = REGISTER.flatMap((_, down) => placed(`end${down}`, 1500, 60 + down * 120));
    const straight = asText(linesOf([...rows, ...far]));
    expect(straight.split('\n')).toHaveLength(REGISTER.length);
    for (const [turn, more] of [
      [0.05, 0],
      [-0.06, 0],
      [0.01, 0.04],
      [-0.03, 0.05],
    ] as const)
      expect(asText(linesOf(askew([...rows, ...far], turn, more)))).toBe(straight);
  });

  it('a sentence stays whole over the ends of its lines, though a menu stands beside it', () => {
    const words = [
      ...placed('she sees the school counsellor every week and', 300, 100),
      ...placed('Inbox', 40, 114),
      ...placed('on Tuesdays at two', 300, 128),
    ];
    expect(asText(linesOf(words))).toBe('she sees the school counsellor every week and on Tuesdays at two\nInbox');
  });

  it('entries of a list are not joined, nor is what follows a full stop', () => {
    const list = [...placed('Leo Castellano', 40, 100), ...placed('Maisie Oakenfold', 40, 128)];
    expect(asText(linesOf(list))).toBe('Leo Castellano\nMaisie Oakenfold');
    const heading = [...placed('Oak Field School class register', 40, 100), ...placed('Tutor Mrs Holloway', 40, 128)];
    expect(asText(linesOf(heading))).toBe('Oak Field School class register\nTutor Mrs Holloway');
    const sentences = [...placed('nobody is to hear of this.', 40, 100), ...placed('the form is on Friday', 40, 128)];
    expect(asText(linesOf(sentences))).toBe('nobody is to hear of this.\nthe form is on Friday');
  });

  it('are none where none were read', () => expect(asText(linesOf([]))).toBe(''));

  it('all come through, each once', () => {
    const anywhere = fc.record({
      left: fc.integer({ min: 0, max: 2000 }),
      top: fc.integer({ min: 0, max: 2000 }),
      height: fc.integer({ min: 6, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 40 }), (places) => {
        const words = places.map(({ left, top, height }, at) => ({
          text: `w${at}`,
          sure: 90,
          left,
          top,
          right: left + 50,
          bottom: top + height,
          line: String(at % 5),
        }));
        const read = asText(linesOf(words)).match(/w\d+/g) ?? [];
        expect(read.sort()).toEqual(words.map(({ text }) => text).sort());
      }),
    );
  });
});
