import type { Area } from './face-candidate';

/** A tile's width as a share of the picture's long side: a face of 2 % of that side is then 10 pixels wide to the model, the least it sees. */
const TILE = 0.625;
/** Tiles overlap by this share of the long side, so that no face of that size is cut in all of them. */
const OVERLAP = 0.125;

/** Overlapping parts in the model's own shape, `aspect` = width / height, that together cover the picture. */
export function tilePicture(width: number, height: number, aspect: number): Area[] {
  const long = Math.max(width, height);
  const columns = starts(width, TILE * long, OVERLAP * long);
  const rows = starts(height, (TILE * long) / aspect, OVERLAP * long);
  return rows.flatMap((row) => columns.map((column) => ({ x: column.from, y: row.from, width: column.size, height: row.size })));
}

function starts(length: number, tile: number, overlap: number): { from: number; size: number }[] {
  if (length <= tile) return [{ from: 0, size: length }];
  const count = Math.ceil((length - overlap) / (tile - overlap));
  return Array.from({ length: count }, (_, at) => ({ from: (at * (length - tile)) / (count - 1), size: tile }));
}
