import { browser } from 'wxt/browser';

/** A language's catalogue: each message under its key, with `_` between the parts. */
export type Words = Readonly<Record<string, string>>;

/** Reads the catalogue that is in the package under this name: "cy", "pt_BR". */
export async function readWords(name: string): Promise<Words> {
  const file = await fetch(browser.runtime.getURL(`/_locales/${name}/messages.json` as '/'));
  const written: Record<string, { message: string }> = await file.json();
  return Object.fromEntries(Object.entries(written).map(([key, { message }]) => [key, message]));
}

/** Of a catalogue only what is said under this part of it, and of the language itself. */
export function wordsUnder(words: Words, part: string): Words {
  return Object.fromEntries(Object.entries(words).filter(([key]) => key.startsWith(`${part}_`) || key.startsWith('language_')));
}
