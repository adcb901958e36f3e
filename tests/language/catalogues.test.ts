import { describe, expect, it } from 'vitest';
import { readCatalogues } from '../../scripts/languages-plugin';

const catalogues = await readCatalogues();
const english = catalogues.find(({ name }) => name === 'en')?.words ?? {};
const others = catalogues.filter(({ name }) => name !== 'en');

/** The forms for so many: a language has those it needs, and always "other". */
const FORM = /_(?:zero|one|two|few|many)$/;
const withoutForms = (keys: readonly string[]) =>
  keys.filter((key) => !FORM.test(key) || !keys.includes(key.replace(FORM, '_other'))).sort();
const placesIn = (message = '') => [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

/** The same words in any language: our name, signs, and values. */
const ALIKE = /^(?:Quiet Word)?(?:[\W\d]*|.{0,3})$/;
const withoutValues = (message: string) => message.replaceAll(/\{\w+\}/g, '');

describe.each(others)('$name', ({ words: messages }) => {
  it('says everything, and nothing else', () => expect(withoutForms(Object.keys(messages))).toEqual(withoutForms(Object.keys(english))));

  it('has the same places for values', () => {
    const strays = Object.entries(messages).filter(([key, message]) => {
      const model = placesIn(english[key] ?? english[key.replace(FORM, '_other')]);
      const mayLackCount = FORM.test(key);
      return (
        !placesIn(message).every((place) => model.includes(place)) ||
        !model.every((place) => placesIn(message).includes(place) || (mayLackCount && place === 'count'))
      );
    });
    expect(strays).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const left = Object.entries(messages).filter(
      ([key, message]) => message === english[key] && !ALIKE.test(withoutValues(message)) && key !== 'language_direction',
    );
    expect(left).toEqual([]);
  });
});

it('has no dollar sign, which the browsers take for a value', () => {
  for (const { words } of catalogues) expect(Object.values(words).filter((message) => message.includes('$'))).toEqual([]);
});
