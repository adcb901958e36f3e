import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../engine/schema/problem';
import type { Rule } from '../../engine/schema/rule';
import { parseJsonText } from '../../rulesets/json-text';
import { type ParsedRules, parseRulesFile, type WrittenAt } from '../../rulesets/parse-rules-file';
import { openSigned } from '../../rulesets/signed-text';
import { loadReader, readBundled } from '../load-rules';
import { assembleFolder } from '../read-rules-folder';
import { type Answer, faulty, misused } from './command';

/** A rules file or folder as it lies on the disk. */
export interface RulesOnDisk {
  /** As it would be given out: signed, if it is. */
  offered: string;
  /** The rules file itself. */
  text: string;
  rules: ParsedRules;
  /** The rules that stand in the file itself, not in what it extends. */
  own: readonly Rule[];
  /** Where a part of one of the file's own rules is written. */
  placeOf: (rule: string, ...path: (string | number)[]) => { file?: string; line?: number };
}

export type Opened = { ok: true; value: RulesOnDisk } | { ok: false; answer: Answer };

/** Opens a rules file, plain or signed, or a rules folder. What stops some rules is among the problems of `rules`. */
export async function openRules(path: string): Promise<Opened> {
  const read = readText(path);
  if (!read.ok) return read;
  const { offered, writtenAt } = read;
  const opened = await openSigned(offered, null);
  if (!opened.ok) return fault(opened.problems, path);
  const { text } = opened.value;
  const parsed = parseRulesFile(text, path, { reader: loadReader(), bundled: readBundled, ...(writtenAt ? { writtenAt } : {}) });
  if (!parsed.ok) return fault(parsed.problems, path);
  const json = parseJsonText(text, path);
  if (!json.ok) return fault(json.problems, path);
  const ids = idsOf(json.value.value);
  return {
    ok: true,
    value: {
      offered,
      text,
      rules: parsed.value,
      own: parsed.value.file.rules.filter(({ id }) => ids.includes(id)),
      placeOf: (rule, ...rest) => {
        const at = ['rules', ids.indexOf(rule), ...rest];
        if (at[1] === -1) return { file: path };
        return writtenAt?.(at) ?? { file: path, line: json.value.lineOf(at) };
      },
    },
  };
}

type Read = { ok: true; offered: string; writtenAt?: WrittenAt } | { ok: false; answer: Answer };

function readText(path: string): Read {
  try {
    if (!statSync(path).isDirectory()) return { ok: true, offered: readFileSync(path, 'utf8') };
  } catch (error) {
    return { ok: false, answer: misused(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`) };
  }
  const assembled = assembleFolder(path);
  if (!assembled.ok)
    return fault(
      assembled.problems.map((problem) => ({ ...problem, file: join(path, problem.file ?? '') })),
      path,
    );
  const { text, writtenAt } = assembled.value;
  return {
    ok: true,
    offered: text,
    writtenAt: (at) => {
      const place = writtenAt(at);
      return place && { ...place, file: join(path, place.file) };
    },
  };
}

function fault(problems: readonly Problem[], file: string): { ok: false; answer: Answer } {
  return { ok: false, answer: faulty(problems.map((problem) => ({ file, ...problem }))) };
}

function idsOf(value: unknown): unknown[] {
  const rules = (value as { rules?: unknown }).rules;
  return Array.isArray(rules) ? rules.map((each) => (each as { id?: unknown } | null)?.id) : [];
}
