import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { loadReader, WEIGHTS } from '../src/cli/load-rules';
import { readRulesFolder } from '../src/cli/read-rules-folder';
import { describeProblem } from '../src/engine/schema/problem';
import { parseRulesFile } from '../src/rulesets/parse-rules-file';

const NAME = 'virtual:bundled-rules';

/**
 * Gives `import { text } from 'virtual:bundled-rules'`: the school's rules folder as the JSON text of one rules file, checked and with every default written out,
 * so that the background need not check it again at each start. A faulty folder is not built.
 */
export function bundledRules(folder = 'rules/oak-field'): Plugin {
  return {
    name: 'bundled-rules',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const { text, files, writtenAt } = readRulesFolder(folder);
      const parsed = parseRulesFile(text, folder, { writtenAt, reader: loadReader() });
      const problems = parsed.ok ? parsed.value.problems : parsed.problems;
      if (!parsed.ok || problems.length > 0) throw new Error(problems.map(describeProblem).join('\n'));
      for (const file of files) this.addWatchFile(file);
      this.addWatchFile(WEIGHTS);
      return `export const text = ${JSON.stringify(JSON.stringify(parsed.value.file))};\nexport const readerText = ${JSON.stringify(readFileSync(WEIGHTS, 'utf8'))};`;
    },
  };
}
