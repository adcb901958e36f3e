import { readFileSync } from 'node:fs';
import type { CompiledRules } from '../engine/match/compile-rules';
import { describeProblem, type Parsed } from '../engine/schema/problem';
import { parseRulesFile } from '../rulesets/parse-rules-file';
import { readRulesFolder } from './read-rules-folder';

const BUNDLED = new URL('../../rules/oak-field', import.meta.url).pathname;

/** The rules file at `path`, or the bundled rules. */
export function loadRules(path?: string): Parsed<CompiledRules> {
  try {
    if (path === undefined) {
      const { text, writtenAt } = readRulesFolder(BUNDLED);
      return parseRulesFile(text, 'rules/oak-field', writtenAt);
    }
    return parseRulesFile(readFileSync(path, 'utf8'), path);
  } catch (error) {
    return { ok: false, problems: [{ code: 'unreadable', message: error instanceof Error ? error.message : String(error), path: [] }] };
  }
}

/** The rules, with every problem told on standard error; null where none can be used. */
export function loadRulesOrSay(path?: string): CompiledRules | null {
  const loaded = loadRules(path);
  const problems = loaded.ok ? loaded.value.problems : loaded.problems;
  for (const problem of problems) console.error(describeProblem(problem));
  return loaded.ok ? loaded.value : null;
}
