import type { EntityKind } from '../../schema/detector';

/** A confidential identifier in the folded text. */
export interface Entity {
  kind: EntityKind;
  start: number;
  end: number;
}

export type FindEntities = (folded: string, typedAt: (start: number, end: number) => string) => Entity[];

/** Every match of `pattern` (global, no nested repeats: linear in the text) whose words pass `check`; group 1, if any, is the entity. */
export function scan(
  kind: EntityKind,
  folded: string,
  pattern: RegExp,
  check: (words: string, match: RegExpExecArray) => boolean,
): Entity[] {
  const found: Entity[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const words = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(words);
    if (check(words, match)) found.push({ kind, start, end: start + words.length });
  }
  return found;
}
