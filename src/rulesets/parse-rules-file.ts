import { type CompiledRules, compileRules } from '../engine/match/compile-rules';
import type { Reader } from '../engine/reader/reader';
import type { BaseChanges } from '../engine/schema/base-changes';
import { extendingFile } from '../engine/schema/extending-file';
import type { Parsed, Problem } from '../engine/schema/problem';
import { type RulesFile, rulesFile } from '../engine/schema/rules-file';
import { checkTranslations } from './check-translations';
import { type Laid, layOver } from './extend/lay-over';
import { Told } from './extend/tell';
import { isObject, parseJsonText } from './json-text';
import { toLatestFormat } from './migrations/to-latest';
import { parseSettingAside } from './set-aside';

/** Where a value of the rules file was written, if not in one file: used when the file is put together from a folder. */
export type WrittenAt = (path: readonly (string | number)[]) => { file: string; line: number } | null;

export interface ParseSettings {
  writtenAt?: WrittenAt;
  /** The learned reader that the rules may ask. */
  reader?: Reader | null;
  /** The bundled rules, for a file that extends them; asked for only then. */
  bundled?: () => RulesFile;
}

export interface ParsedRules extends CompiledRules {
  /** What the file made of the rules it extends; null where it stands alone. */
  changes: BaseChanges | null;
}

/**
 * A rules file's text of any format, parsed, laid over the bundled rules where it extends them, checked and compiled.
 * A faulty rule, or another part that can be left out, is set aside with its problem and the rest works; anything else at fault refuses the file.
 */
export function parseRulesFile(text: string, file: string, { writtenAt, reader = null, bundled }: ParseSettings = {}): Parsed<ParsedRules> {
  const json = parseJsonText(text, file);
  if (!json.ok) return json;
  const { value, lineOf, repeated } = json.value;
  const placed = (problem: Problem): Problem => ({
    ...problem,
    ...(writtenAt?.(problem.path) ?? { file, line: problem.line ?? lineOf(problem.path) }),
    ...ruleName(value, problem),
  });

  const latest = toLatestFormat(value);
  const whole = latest.ok ? parseWhole(latest.value, bundled) : latest;
  if (!whole.ok) return { ok: false, problems: [...repeated, ...whole.problems].map(placed).sort(fromTheTop) };
  const { file: rules, problems, ...about } = whole.value;
  const compiled = compileRules(rules, reader);
  // A faulty rule is told of once; that it is missing to its translation is no news.
  const written = new Set(rulesOf(value)?.map(idOf));
  const isThere = ({ code, path, rule }: Problem) => code === 'unknown-rule' && path[0] === 'translations' && written.has(rule ?? null);
  const all = [
    ...repeated,
    ...problems.filter((problem) => !isThere(problem)),
    ...compiled.problems.map((problem) => atRule(problem, value)),
  ]
    .map(placed)
    .sort(fromTheTop);
  return { ok: true, value: { ...compiled, ...about, problems: all } };
}

const fromTheTop = (a: Problem, b: Problem): number => (a.file ?? '').localeCompare(b.file ?? '') || (a.line ?? 0) - (b.line ?? 0);

type Whole = Laid | (Pick<Laid, 'file' | 'problems'> & { changes: null });

function parseWhole(value: unknown, bundled: ParseSettings['bundled']): Parsed<Whole> {
  if (!isObject(value) || !('extends' in value)) {
    const alone = parseSettingAside(rulesFile, value);
    if (!alone.ok) return alone;
    const { value: file, problems } = alone.value;
    if (!file.translations) return { ok: true, value: { file, problems, changes: null } };
    const told = new Told();
    const translations = checkTranslations(
      file.translations,
      file,
      file.rules.map(({ id }) => id),
      told,
    );
    return { ok: true, value: { file: { ...file, translations }, problems: [...problems, ...told.problems], changes: null } };
  }
  const own = parseSettingAside(extendingFile, value);
  if (!own.ok) return own;
  const laid = layOver(bundled?.() ?? null, own.value.value);
  const told = laid.ok ? laid.value.problems : laid.problems;
  const problems = [...own.value.problems, ...told.map((problem) => ({ ...problem, path: own.value.asWritten(problem.path) }))];
  return laid.ok ? { ok: true, value: { ...laid.value, problems } } : { ok: false, problems };
}

/** The compiler counts the sound rules of base and school together; the author counts the school's own, as written. */
function atRule(problem: Problem, value: unknown): Problem {
  const ids = rulesOf(value)?.map(idOf) ?? [];
  const index = problem.code === 'duplicate-rule' ? ids.lastIndexOf(problem.rule ?? null) : ids.indexOf(problem.rule ?? null);
  return { ...problem, path: index < 0 ? [] : ['rules', index] };
}

function ruleName(value: unknown, { rule: named, path }: Problem): { rule?: string } {
  if (named !== undefined || typeof path[1] !== 'number' || !isObject(value)) return {};
  const entry = Array.isArray(value[path[0] ?? '']) ? (value[path[0] ?? ''] as unknown[])[path[1]] : null;
  const id = path[0] === 'rules' ? idOf(entry) : isObject(entry) && typeof entry.rule === 'string' ? entry.rule : null;
  return id === null ? {} : { rule: id };
}

function rulesOf(value: unknown): unknown[] | null {
  return isObject(value) && Array.isArray(value.rules) ? value.rules : null;
}

function idOf(each: unknown): string | null {
  return isObject(each) && typeof each.id === 'string' ? each.id : null;
}
