import type { Grey } from './grey';

/** 1 where there is ink, row by row. */
export interface Mask {
  width: number;
  height: number;
  on: Uint8Array;
}

/** Pixels on each side that a shade is compared with. */
const AROUND = 20;
/** How much darker or lighter than that: in shades, and as a share of its mean. */
const APART = 12;
const SHARE = 0.08;

/** Where a picture is darker than what is around it, and where it is lighter: print is either. */
export function inkOf(grey: Grey): { dark: Mask; light: Mask } {
  const { width, height, shades } = grey;
  const dark = new Uint8Array(width * height);
  const light = new Uint8Array(width * height);
  const columns = new Uint32Array(width);
  for (let y = 0; y < Math.min(AROUND, height); y += 1)
    for (let x = 0; x < width; x += 1) columns[x] = (columns[x] ?? 0) + (shades[y * width + x] ?? 0);
  for (let y = 0; y < height; y += 1) {
    const entering = y + AROUND < height ? (y + AROUND) * width : -1;
    const leaving = y - AROUND - 1 >= 0 ? (y - AROUND - 1) * width : -1;
    for (let x = 0; x < width; x += 1) {
      let column = columns[x] as number;
      if (entering >= 0) column += shades[entering + x] as number;
      if (leaving >= 0) column -= shades[leaving + x] as number;
      columns[x] = column;
    }
    const rows = Math.min(height, y + AROUND + 1) - Math.max(0, y - AROUND);
    let sum = 0;
    for (let x = 0; x < Math.min(AROUND, width); x += 1) sum += columns[x] as number;
    for (let x = 0; x < width; x += 1) {
      if (x + AROUND < width) sum += columns[x + AROUND] as number;
      if (x - AROUND - 1 >= 0) sum -= columns[x - AROUND - 1] as number;
      const mean = sum / (rows * (Math.min(width, x + AROUND + 1) - Math.max(0, x - AROUND)));
      const apart = Math.max(APART, SHARE * mean);
      const at = y * width + x;
      const shade = shades[at] as number;
      if (shade < mean - apart) dark[at] = 1;
      else if (shade > mean + apart) light[at] = 1;
    }
  }
  return { dark: { width, height, on: dark }, light: { width, height, on: light } };
}
