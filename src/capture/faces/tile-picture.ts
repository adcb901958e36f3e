import type { Area } from './face-candidate';

/** A tile's width as a share of the picture's long side: a face of 2 % of that side is then 14 pixels wide to the model, which sees from about 10. */
const TILE = 0.45;
/** Tiles overlap by this share of the long side at least; larger faces are found in the whole. */
const OVERLAP = 0.1;

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
