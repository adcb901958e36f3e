import { expect, it } from 'vitest';
import { AUTO, chooseLanguage } from '../../src/language/choose-language';

const KNOWN = ['cy', 'en', 'pt_BR'];

it.each([
  ['what was chosen', 'cy', ['en-GB'], 'cy'],
  ['the first that there is of what the browser prefers', AUTO, ['gd', 'cy-GB', 'en'], 'cy'],
  ['the language, where its country’s form is not there', AUTO, ['pt-PT'], 'pt_BR'],
  ['the very form, where it is there', AUTO, ['pt-BR', 'en'], 'pt_BR'],
  ['English, where there is none of those', AUTO, ['gd'], 'en'],
  ['English, where a catalogue was chosen that is no longer there', 'xx', ['cy'], 'en'],
])('%s', (_what, chosen, preferred, name) => expect(chooseLanguage(chosen, preferred, KNOWN)).toBe(name));
