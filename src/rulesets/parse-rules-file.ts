import { type CompiledRules, compileRules } from '../engine/match/compile-rules';
import type { Reader } from '../engine/reader/reader';
import { type Parsed, type Problem, parseWith } from '../engine/schema/problem';
import { rule } from '../engine/schema/rule';
import { type RulesFile, rulesFile } from '../engine/schema/rules-file';
import { parseJsonText } from './json-text';

/** Where a value of the rules file was written, if not in one file: used when the file is put together from a folder. */
export type WrittenAt = (path: readonly (string | number)[]) => { file: string; line: number } | null;

export interface ParseSettings {
  writtenAt?: WrittenAt;
  /** The learned reader that the rules may ask. */
  reader?: Reader | null;
}

/**
 * A rules file's text, parsed, checked and compiled.
 * A faulty rule is set aside with its problem and the others work on; anything else at fault refuses the file.
 */
export function parseRulesFile(text: string, file: string, { writtenAt, reader = null }: ParseSettings = {}): Parsed<CompiledRules> {
  const json = parseJsonText(text, file);
  if (!json.ok) return json;
  const { value, lineOf } = json.value;
  const placed = (problem: Problem): Problem => ({
    ...problem,
    ...(writtenAt?.(problem.path) ?? { file, line: lineOf(problem.path) }),
    ...ruleName(value, problem),
  });

  const whole = parseWith(rulesFile, value);
  const { sound, problems } = whole.ok ? { sound: value, problems: [] } : setAsideFaultyRules(value);
  const parsed = whole.ok ? whole : parseWith(rulesFile, sound);
  if (!parsed.ok) return { ok: false, problems: [...problems, ...parsed.problems].map(placed) };
  const compiled = compileRules(parsed.value, reader);
  const all = [...problems, ...compiled.problems.map((problem) => atRule(problem, value))].map(placed);
  return { ok: true, value: { ...compiled, problems: all } };
}

interface SetAside {
  sound: unknown;
  problems: Problem[];
}

function setAsideFaultyRules(value: unknown): SetAside {
  const rules = rulesOf(value);
  if (!rules) return { sound: value, problems: [] };
  const problems: Problem[] = [];
  const sound = rules.filter((each, index) => {
    const parsed = parseWith(rule, each);
    if (!parsed.ok) problems.push(...parsed.problems.map((problem) => ({ ...problem, path: ['rules', index, ...problem.path] })));
    return parsed.ok;
  });
  return { sound: { ...(value as RulesFile), rules: sound }, problems };
}

/** The compiler counts only sound rules; their authors count all. */
function atRule(problem: Problem, value: unknown): Problem {
  const index = rulesOf(value)?.findIndex((each) => idOf(each) === problem.rule) ?? -1;
  return index < 0 ? problem : { ...problem, path: ['rules', index] };
}

function ruleName(value: unknown, { rule: named, path }: Problem): { rule?: string } {
  if (named !== undefined || path[0] !== 'rules' || typeof path[1] !== 'number') return {};
  const id = idOf(rulesOf(value)?.[path[1]]);
  return id === null ? {} : { rule: id };
}

function rulesOf(value: unknown): unknown[] | null {
  return typeof value === 'object' && value !== null && 'rules' in value && Array.isArray(value.rules) ? value.rules : null;
}

function idOf(each: unknown): string | null {
  return typeof each === 'object' && each !== null && 'id' in each && typeof each.id === 'string' ? each.id : null;
}
