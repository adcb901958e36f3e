import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '#i18n';
import type { Words } from './words';

/** The keys of the catalogue that people write: locales/en.yml. */
type Catalogue = { [Key in keyof GeneratedI18nStructure as Key extends `@@${string}` ? never : Key]: GeneratedI18nStructure[Key] };
export type Key = keyof Catalogue;

/** Of a key with a form for each kind of number, what stands before ".other". */
export type CountedKey = Key extends infer Each ? (Each extends `${infer Base}.other` ? Base : never) : never;

type NamesIn<Each extends Key> = Catalogue[Each] extends { namedSubstitutions: readonly (infer Name extends string)[] } ? Name : never;
type Values<Names extends string, Value> = [Names] extends [never] ? [] : [values: Record<Names, Value>];
type Plain = string | number;

/** Of a message in which nothing has to be filled in. */
export type PlainKey = { [Each in Key]: [NamesIn<Each>] extends [never] ? Each : never }[Key];

const PLACE = /\{(\w+)\}/;

/** The catalogue in use; without one, the browser's choice among ours. */
let spoken: Words | null = null;

/** From now on in these words: those of the language that the person has chosen. */
export function speak(words: Words | null): void {
  spoken = words;
}

/** "en-GB", "cy": of the words that are said now. */
export const spokenLanguage = (): string => messageOf('language.code');

export const spokenDirection = (): 'ltr' | 'rtl' => (messageOf('language.direction') === 'rtl' ? 'rtl' : 'ltr');

/** `lang` for words that stand among those of the catalogue: only where they are in another language. */
export function otherLanguage(language: string | undefined): string | undefined {
  const base = (tag: string) => tag.split('-')[0]?.toLowerCase();
  return language === undefined || base(language) === base(spokenLanguage()) ? undefined : language;
}

/** A message of the catalogue; `values` stand where it has their names in braces. */
export function say<Each extends Key>(key: Each, ...[values]: Values<NamesIn<Each>, Plain>): string {
  return sayAround<Plain>(key, values).join('');
}

/** The form for so many, by the rules of the language: "things.one", "things.other". `{count}` stands for the number itself. */
export function sayCount<Each extends CountedKey>(
  key: Each,
  count: number,
  ...[values]: Values<Exclude<NamesIn<`${Each}.other` & Key>, 'count'>, Plain>
): string {
  const kind = new Intl.PluralRules(spokenLanguage()).select(count);
  const form = isSaid(`${key}.${kind}`) ? kind : 'other';
  return sayAround<Plain>(`${key}.${form}` as Key, { count, ...(values as Record<string, Plain> | undefined) }).join('');
}

/** A message in its parts, where some of what stands in it is more than text: a link, a key to press. */
export function sayWith<Each extends Key, Part>(key: Each, values: Record<NamesIn<Each>, Part | Plain>): (Part | Plain)[] {
  return sayAround<Part | Plain>(key, values);
}

/** "a, b and c", as the language lists things. */
export function listed(words: readonly string[]): string {
  const rest = words.slice(0, -1).join(', ');
  const last = words.at(-1) ?? '';
  return rest === '' ? last : say('language.list', { rest, last });
}

function sayAround<Part>(key: Key, values: Record<string, Part> = {}): (string | Part)[] {
  return messageOf(key)
    .split(PLACE)
    .map((part, at) => (at % 2 === 1 ? (values[part] ?? '') : part));
}

function messageOf(key: string): string {
  return spoken?.[nameOf(key)] ?? inBrowser(key);
}

/** Not every language has every form; one that the chosen language does not have is not looked for in another. */
function isSaid(key: string): boolean {
  return spoken ? nameOf(key) in spoken : inBrowser(key) !== '';
}

const inBrowser = (key: string): string => browser.i18n.getMessage(nameOf(key) as '@@ui_locale');
const nameOf = (key: string): string => key.replaceAll('.', '_');
