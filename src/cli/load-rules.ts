import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledRules } from '../engine/match/compile-rules';
import { type PackedReader, Reader } from '../engine/reader/reader';
import { describeProblem, type Parsed, parseWith } from '../engine/schema/problem';
import { type RulesFile, rulesFile } from '../engine/schema/rules-file';
import { parseRulesFile } from '../rulesets/parse-rules-file';
import { readRulesFolder } from './read-rules-folder';

export const WEIGHTS = join(import.meta.dirname, '../../rules/reader/weights.json');
const BUNDLED = join(import.meta.dirname, '../../rules/oak-field');

/** The bundled rules as a school's file may extend them. */
export function readBundled(): RulesFile {
  const parsed = parseWith(rulesFile, JSON.parse(readRulesFolder(BUNDLED).text));
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join('\n'));
  return parsed.value;
}

/** The rules file or the rules folder at `path`, or the bundled rules. */
export function loadRules(path?: string): Parsed<CompiledRules> {
  try {
    if (path === undefined) {
      const { text, writtenAt } = readRulesFolder(BUNDLED);
      return parseRulesFile(text, 'rules/oak-field', { writtenAt, reader: loadReader() });
    }
    const { text, writtenAt } = statSync(path).isDirectory()
      ? readRulesFolder(path)
      : { text: readFileSync(path, 'utf8'), writtenAt: undefined };
    return parseRulesFile(text, path, { reader: loadReader(), bundled: readBundled, ...(writtenAt ? { writtenAt } : {}) });
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

/** The reader as last trained; null before its first training. */
export function loadReader(): Reader | null {
  return existsSync(WEIGHTS) ? new Reader(JSON.parse(readFileSync(WEIGHTS, 'utf8')) as PackedReader) : null;
}
