import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';
import type { Words } from '../src/language/words';

const LANGUAGES = 'virtual:languages';
const CATALOGUES = 'virtual:catalogues';
const FOLDER = 'locales';

/** Every file of `locales` is a language; whoever adds one has added it to the extension, to its options and to its tests. */
export async function readCatalogues(): Promise<{ name: string; words: Words }[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yml'));
  return Promise.all(
    files.map(async (file) => {
      const name = basename(file, '.yml');
      const written = generateChromeMessages(await parseMessagesFile(`${FOLDER}/${file}`));
      return { name, words: Object.fromEntries(Object.entries(written).map(([key, { message }]) => [key, message])) };
    }),
  );
}

/**
 * Gives `virtual:languages`: which there are, and the English words for the tests.
 * For a page outside the extension `virtual:catalogues` gives all their words, each language as a file of its own.
 */
export function languages(): Plugin {
  return {
    name: 'languages',
    resolveId: (id) => (id === LANGUAGES || id === CATALOGUES || id.startsWith(`${CATALOGUES}/`) ? `\0${id}` : undefined),
    async load(resolved) {
      const id = resolved.slice(1);
      if (resolved !== `\0${id}` || !(id === LANGUAGES || id.startsWith(CATALOGUES))) return undefined;
      const all = await readCatalogues();
      for (const { name } of all) this.addWatchFile(resolve(FOLDER, `${name}.yml`));
      if (id === LANGUAGES) return writeLanguages(all);
      if (id === CATALOGUES) return writeCatalogues(all);
      return `export const words = ${JSON.stringify(all.find(({ name }) => id === `${CATALOGUES}/${name}`)?.words)};`;
    },
  };
}

type Catalogues = Awaited<ReturnType<typeof readCatalogues>>;

function writeLanguages(all: Catalogues): string {
  const known = all.map(({ name, words }) => ({ name, called: words.language_name }));
  const english = all.find(({ name }) => name === 'en')?.words;
  return `export const languages = ${JSON.stringify(known)};\nexport const english = ${JSON.stringify(english)};`;
}

function writeCatalogues(all: Catalogues): string {
  const readers = all.map(({ name }) => `${name}: () => import('${CATALOGUES}/${name}').then(({ words }) => words)`);
  return `export const catalogues = { ${readers.join(', ')} };`;
}
