import { describe, expect, it } from 'vitest';
import { isClassCode } from '../../../src/engine/match/class-codes';
import { readDraft } from '../../../src/engine/text/reading';

const isCode = (typed: string) => readDraft(typed).tokens.some(isClassCode);

describe('a class or a year in one word', () => {
  it.each(['9B', '10X4', 'Y9', 'yr7', '9b', '7A', "4B's", '6D', '7K', '4M', '1P', 'y11', '13C'])('is %s', (typed) =>
    expect(isCode(typed)).toBe(true),
  );

  it.each([
    '2nd',
    '3rd',
    '7pm',
    '9am',
    '50p',
    '5p',
    '10k',
    '5K',
    '3D',
    '4G',
    '4K',
    '20s',
    '6ft',
    '2kg',
    '14B',
    '0B',
    '100',
    'B9',
    'covid19',
    '2day',
  ])('is not %s', (typed) => expect(isCode(typed)).toBe(false));
});
