import { z } from 'zod';
import { type Draft, draft, draftContext } from '../engine/schema/draft';
import { pictureSignals } from '../engine/schema/picture';
import { type Parsed, parseWith } from '../engine/schema/problem';

/** One line of `check --jsonl`: a draft with its id. Keys that other tools put beside them are passed over. */
const draftLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  surface: draft.shape.surface.nullish(),
  recipient: draft.shape.recipient.nullish(),
  images: z.array(z.object(nullish(pictureSignals.shape))).nullish(),
  context: z.object(nullish(draftContext.shape)).nullish(),
});

function nullish<Shape extends z.ZodRawShape>(shape: Shape): { [Key in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[Key]>> } {
  return Object.fromEntries(Object.entries(shape).map(([key, type]) => [key, (type as z.ZodType).nullish()])) as never;
}

export interface DraftLine {
  id: string | number;
  draft: Draft;
}

export function parseDraftLine(line: string): Parsed<DraftLine> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, problems: [{ code: 'bad-json', message: 'This line is not JSON: write one JSON object a line.', path: [] }] };
  }
  const parsed = parseWith(draftLine, value);
  if (!parsed.ok) return parsed;
  const { id, ...rest } = withoutNulls(parsed.value) as { id: string | number };
  return { ok: true, value: { id, draft: draft.parse(rest) } };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (each === null ? [] : [[key, withoutNulls(each)]])));
}
