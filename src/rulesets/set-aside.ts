import type { z } from 'zod';
import { type Parsed, type Problem, parseWith } from '../engine/schema/problem';

type Path = Problem['path'];

/** Parts of a rules file of which a faulty one can be left out while the others work on; `*` is any place or key. */
const ITEMS = [
  ['rules', '*'],
  ['disable', '*'],
  ['adjust', '*'],
  ['clauses', '*'],
  ['settings', '*'],
  ['vocabulary', 'lists', '*'],
  ['vocabulary', 'changes', '*'],
  ['vocabulary', 'school', 'places', '*'],
  ['translations', '*', 'rules', '*'],
  ['translations', '*', '*'],
  ['translations', '*'],
  ['translations'],
];

export interface Sound<T> {
  value: T;
  /** Of what was set aside. */
  problems: Problem[];
  /** The way to a value in the file as written, where what was set aside still has its place. */
  asWritten: (path: Path) => Path;
}

/** Parses with a schema; items at fault are set aside, each with its problems. Anything else at fault refuses the whole. */
export function parseSettingAside<T>(schema: z.ZodType<T>, value: unknown): Parsed<Sound<T>> {
  const aside = new Set<string>();
  const problems: Problem[] = [];
  for (;;) {
    const { sound, places } = leaveOut(value, [], aside);
    const asWritten = (path: Path) => writtenPath(path, places);
    const parsed = parseWith(schema, sound);
    if (parsed.ok) return { ok: true, value: { value: parsed.value, problems, asWritten } };
    const found = parsed.problems.map((problem) => ({ ...problem, path: asWritten(problem.path) }));
    problems.push(...found);
    const items = found.map(({ path }) => itemOf(path));
    if (items.includes(null)) return { ok: false, problems };
    for (const item of items) aside.add(JSON.stringify(item));
  }
}

function itemOf(path: Path): Path | null {
  const item = ITEMS.find((parts) => parts.length <= path.length && parts.every((part, at) => part === '*' || part === path[at]));
  return item ? path.slice(0, item.length) : null;
}

/** Where the entries of an array that lost some of them stood before; by the path of the array. */
type Places = Map<string, number[]>;

function leaveOut(value: unknown, path: Path, aside: ReadonlySet<string>, places: Places = new Map()): { sound: unknown; places: Places } {
  if (aside.size === 0 || path.length > 3 || typeof value !== 'object' || value === null) return { sound: value, places };
  const inner = (key: string | number, each: unknown) => leaveOut(each, [...path, key], aside, places).sound;
  const stays = (key: string | number) => !aside.has(JSON.stringify([...path, key]));
  if (Array.isArray(value)) {
    const kept = value.map((_, at) => at).filter(stays);
    if (kept.length < value.length) places.set(JSON.stringify(path), kept);
    return { sound: kept.map((at) => inner(at, value[at])), places };
  }
  const kept = Object.entries(value).filter(([key]) => stays(key));
  return { sound: Object.fromEntries(kept.map(([key, each]) => [key, inner(key, each)])), places };
}

function writtenPath(path: Path, places: Places): Path {
  return path.map((part, at) => (typeof part === 'number' ? (places.get(JSON.stringify(path.slice(0, at)))?.[part] ?? part) : part));
}
