import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';
import type { Words } from '../src/language/words';

const NAME = 'virtual:languages';
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

/** Gives `import { languages, english } from 'virtual:languages'`: which there are, and the English words for a page outside the extension. */
export function languages(): Plugin {
  return {
    name: 'languages',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const all = await readCatalogues();
      for (const { name } of all) this.addWatchFile(resolve(FOLDER, `${name}.yml`));
      const english = all.find(({ name }) => name === 'en')?.words;
      const known = all.map(({ name, words }) => ({ name, called: words.language_name }));
      return `export const languages = ${JSON.stringify(known)};\nexport const english = ${JSON.stringify(english)};`;
    },
  };
}
