import { english } from 'virtual:languages';
import { afterEach, describe, expect, it } from 'vitest';
import { listed, say, sayCount, sayWith, speak, spokenLanguage } from '../../src/language/say';

const inLanguage = (language: string, messages: Record<string, string>) => speak({ ...english, language_code: language, ...messages });

/** The way is proven with messages of its own; that the others are in the catalogue is for the compiler. */
const things = (count: number) => (sayCount as (key: string, count: number) => string)('things', count);

afterEach(() => speak(english));

describe('what is said', () => {
  it('stands in the catalogue of the language that was chosen', () => {
    expect(say('note.clause', { clause: '3' })).toBe('Clause 3');
    inLanguage('cy', { note_clause: 'Cymal {clause}' });
    expect(say('note.clause', { clause: '3' })).toBe('Cymal 3');
    expect(spokenLanguage()).toBe('cy');
  });

  it('keeps a value as it is, whatever stands in it', () => {
    expect(say('note.clause', { clause: '{clause} $1' })).toBe('Clause {clause} $1');
  });

  it('takes the form that the language has for so many', () => {
    const forms = { things_one: 'un peth', things_two: '{count} beth', things_other: '{count} peth' };
    inLanguage('cy', forms);
    expect([1, 2, 3, 7].map(things)).toEqual(['un peth', '2 beth', '3 peth', '7 peth']);
    inLanguage('en-GB', forms);
    expect([0, 1, 2].map(things)).toEqual(['0 peth', 'un peth', '2 peth']);
  });

  it('goes round what is more than text', () => {
    inLanguage('en', { press: 'Press {key} to open it.' });
    expect(sayWith<'note.clause', object>('press' as 'note.clause', { key: { kbd: 'Q' } } as never)).toEqual([
      'Press ',
      { kbd: 'Q' },
      ' to open it.',
    ]);
  });

  it('lists things as the language does', () => {
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listed(['a'])).toBe('a');
    inLanguage('cy', { language_list: '{rest}, {last}' });
    expect(listed(['a', 'b', 'c'])).toBe('a, b, c');
  });
});
