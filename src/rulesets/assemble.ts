import type { Parsed, Problem } from '../engine/schema/problem';
import { isObject, type JsonText, parseJsonText } from './json-text';
import type { WrittenAt } from './parse-rules-file';

/** One JSON file of a rules folder; `path` from the folder, with `/`. */
export interface RulesPart {
  path: string;
  text: string;
}

export interface Assembled {
  text: string;
  writtenAt: WrittenAt;
}

/**
 * Puts a rules folder together into one rules file: `policy.json` holds everything but the lists (`vocabulary/*.json`) the rules (`<topic>/<rule>.json`) and their translations (`languages/<language>.json`);
 * what of the vocabulary is no list (`school`, `changes`) stands in it under its own name.
 * A list and a rule have the id that their path says.
 */
export function assembleRulesFile(parts: readonly RulesPart[]): Parsed<Assembled> {
  const problems: Problem[] = [];
  const sources = new Map<string, JsonText>();
  for (const { path, text } of parts) {
    const json = parseJsonText(text, path);
    if (json.ok) sources.set(path, json.value);
    problems.push(...(json.ok ? json.value.repeated : json.problems));
  }
  const base = sources.get('policy.json')?.value;
  if (!isObject(base))
    problems.push({
      code: 'no-policy',
      message: 'The folder needs a policy.json with the format, id, version, policy and school.',
      path: [],
      file: 'policy.json',
    });
  if (problems.length > 0 || !isObject(base)) return { ok: false, problems };

  const paths = [...sources.keys()].filter((path) => path !== 'policy.json').sort();
  const listPaths = paths.filter((path) => path.startsWith('vocabulary/'));
  const languagePaths = paths.filter((path) => path.startsWith(LANGUAGES));
  const rulePaths = paths.filter((path) => !path.startsWith('vocabulary/') && !path.startsWith(LANGUAGES));
  for (const path of [...listPaths, ...rulePaths]) problems.push(...misfiled(path, sources.get(path)?.value));
  if (problems.length > 0) return { ok: false, problems };

  const { school, changes, ...rest } = base;
  const whole = {
    ...rest,
    vocabulary: {
      school: school ?? ('extends' in base ? undefined : {}),
      changes,
      lists: listPaths.map((path) => sources.get(path)?.value),
    },
    rules: rulePaths.map((path) => sources.get(path)?.value),
    ...(languagePaths.length > 0
      ? { translations: Object.fromEntries(languagePaths.map((path) => [languageOf(path), sources.get(path)?.value])) }
      : {}),
  };
  return { ok: true, value: { text: JSON.stringify(whole), writtenAt: (path) => writtenAt(path, sources, listPaths, rulePaths) } };
}

const LANGUAGES = 'languages/';
const languageOf = (path: string): string => path.slice(LANGUAGES.length).replace(/\.json$/, '');

function misfiled(path: string, value: unknown): Problem[] {
  const id = path.replace(/^vocabulary\//, '').replace(/\.json$/, '');
  if (isObject(value) && value.id === id) return [];
  return [
    {
      code: 'misfiled',
      message: `The id and the place differ: give this the id "${id}" or move the file.`,
      path: ['id'],
      file: path,
      line: 1,
    },
  ];
}

function writtenAt(
  path: readonly (string | number)[],
  sources: Map<string, JsonText>,
  lists: string[],
  rules: string[],
): { file: string; line: number } | null {
  const translation = path[0] === 'translations' ? `${LANGUAGES}${path[1]}.json` : '';
  const translated = sources.get(translation);
  if (translated) return { file: translation, line: translated.lineOf(path.slice(2)) };
  const inside = path[0] === 'rules' ? 1 : path[0] === 'vocabulary' && path[1] === 'lists' ? 2 : 0;
  const index = path[inside];
  const file = inside === 0 || typeof index !== 'number' ? 'policy.json' : (inside === 1 ? rules : lists)[index];
  const source = file === undefined ? undefined : sources.get(file);
  const skipped = inside > 0 ? inside + 1 : path[0] === 'vocabulary' ? 1 : 0;
  return file && source ? { file, line: source.lineOf(path.slice(skipped)) } : null;
}
