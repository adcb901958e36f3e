import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { WEIGHTS } from '../src/cli/load-rules';
import { readRulesFolder } from '../src/cli/read-rules-folder';

const NAME = 'virtual:bundled-rules';

/** Gives `import text from 'virtual:bundled-rules'`: the school's rules folder, put together into one rules file's JSON text. */
export function bundledRules(folder = 'rules/oak-field'): Plugin {
  return {
    name: 'bundled-rules',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const { text, files } = readRulesFolder(folder);
      for (const file of files) this.addWatchFile(file);
      this.addWatchFile(WEIGHTS);
      return `export const text = ${JSON.stringify(text)};\nexport const readerText = ${JSON.stringify(readFileSync(WEIGHTS, 'utf8'))};`;
    },
  };
}
