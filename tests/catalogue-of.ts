import { readCatalogues } from '../scripts/languages-plugin';
import type { Words } from '../src/language/words';

/** The words of a language, as they are written. */
export async function catalogueOf(language: string): Promise<Words> {
  const words = (await readCatalogues()).find(({ name }) => name === language)?.words;
  if (!words) throw new Error(`There is no catalogue called ${language}.`);
  return words;
}
