import type { Parsed } from '../../engine/schema/problem';
import { FORMAT } from '../../engine/schema/rules-file';
import { from1to2 } from './1-to-2';
import type { Migration } from './migration';

/** One for each format that was ever given out, oldest first. */
export const MIGRATIONS: readonly Migration[] = [from1to2];

/** A rules file of any former format in today's. What is no rules file at all is left for the schema to name. */
export function toLatestFormat(value: unknown): Parsed<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: true, value };
  let file = value as Record<string, unknown>;
  if (typeof file.format === 'number' && Number.isInteger(file.format) && file.format > FORMAT)
    return {
      ok: false,
      problems: [
        {
          code: 'newer-format',
          message: `The file is written in format ${file.format}, and this Quiet Word reads up to ${FORMAT}: update Quiet Word, or give out a file in format ${FORMAT}.`,
          path: ['format'],
        },
      ],
    };
  for (const { from, migrate } of MIGRATIONS) if (file.format === from) file = { ...migrate(file), format: from + 1 };
  return { ok: true, value: file };
}
