import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem, type Parsed } from '../engine/schema/problem';
import { type Assembled, assembleRulesFile } from '../rulesets/assemble';

export interface RulesFolder extends Assembled {
  /** The files read, from the working folder. */
  files: string[];
}

/** Reads and assembles a rules folder; throws with every problem where the folder is at fault. */
export function readRulesFolder(folder: string): RulesFolder {
  const assembled = assembleFolder(folder);
  if (!assembled.ok) throw new Error(assembled.problems.map(describeProblem).join('\n'));
  return assembled.value;
}

export function assembleFolder(folder: string): Parsed<RulesFolder> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort();
  const assembled = assembleRulesFile(paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })));
  return assembled.ok ? { ok: true, value: { ...assembled.value, files: paths.map((path) => join(folder, path)) } } : assembled;
}
