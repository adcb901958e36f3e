import { isPlainBox, type Piece, readPieces } from './visible-text';

/** Where something begins or ends: a boundary point as ranges have them; in a box of plain text, a place in its value. */
export interface Point {
  node: Node;
  offset: number;
}

/** Words of a draft, where they stand on the page. */
export interface FieldSpan {
  field: HTMLElement;
  from: Point;
  to: Point;
}

/** The boxes of one draft with what was read of each, joined by a line break. */
export type ReadFields = readonly { field: HTMLElement; text: string }[];

/** The way back from a span of the draft to the page. Null for what crosses boxes or blocks, or begins or ends in a picture's words. */
export function findSpan(fields: ReadFields, start: number, end: number, leftOut: string | null): FieldSpan | null {
  let before = 0;
  for (const { field, text } of fields) {
    if (start >= before && end <= before + text.length) return spanIn(field, text, start - before, end - before, leftOut);
    before += text.length + 1;
  }
  return null;
}

function spanIn(field: HTMLElement, text: string, start: number, end: number, leftOut: string | null): FieldSpan | null {
  if (start >= end || text.slice(start, end).includes('\n')) return null;
  if (isPlainBox(field)) return { field, from: { node: field, offset: start }, to: { node: field, offset: end } };
  const { text: now, pieces } = readPieces(field, leftOut);
  const from = pointOf(pieces, start, 0);
  const to = pointOf(pieces, end - 1, 1);
  return now === text && from && to ? { field, from, to } : null;
}

/** Before (`side` 0) or after (1) the character at a place in the text. */
function pointOf(pieces: readonly Piece[], at: number, side: 0 | 1): Point | null {
  const piece = pieces.find(({ start, words }) => at >= start && at < start + words.length);
  if (!piece) return null;
  const { node, from, start, words } = piece;
  if (from) return { node, offset: (from[at - start] as number) + side };
  const isWhole = side === 0 ? at === start : at === start + words.length - 1;
  return isWhole && node.parentNode ? { node: node.parentNode, offset: indexOf(node) + side } : null;
}

function indexOf(node: Node): number {
  return Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);
}
