import type { Area } from './area';
import type { Grey } from './grey';

/** The shade that light print stands on, a square of pixels after the other. */
export interface Ground {
  side: number;
  columns: number;
  shades: Uint8Array;
}

const SIDE = 4;

/** The picture without anything light that is narrower than about `stroke` pixels. */
export function groundOf({ width, height, shades }: Grey, stroke: number): Ground {
  const columns = Math.ceil(width / SIDE);
  const rows = Math.ceil(height / SIDE);
  const darkest = new Uint8Array(columns * rows).fill(255);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / SIDE) * columns;
    for (let x = 0; x < width; x += 1) {
      const at = row + (x >> 2);
      const shade = shades[y * width + x] as number;
      if (shade < (darkest[at] as number)) darkest[at] = shade;
    }
  }
  const reach = Math.max(1, Math.round(stroke / SIDE));
  const narrowed = filtered(darkest, columns, rows, reach, Math.min);
  return { side: SIDE, columns, shades: filtered(narrowed, columns, rows, reach, Math.max) };
}

/** Where there is dark print the ground is light, though little of it may show. */
export function lighten({ side, columns, shades }: Ground, { left, top, right, bottom }: Area): void {
  for (let row = Math.floor(top / side); row <= Math.floor((bottom - 1) / side); row += 1)
    shades.fill(255, row * columns + Math.floor(left / side), row * columns + Math.floor((right - 1) / side) + 1);
}

/** Every square darker than `limit` that hangs together with an area, once: afterwards it counts as light. `rim`: beside it is what is not so dark. */
export function takeGround(ground: Ground, area: Area, limit: number, take: (left: number, top: number, rim: boolean) => void): void {
  const { side, columns, shades } = ground;
  const around = [-1, 1, -columns, columns];
  const taken: number[] = [];
  const reached = new Uint8Array(shades.length);
  const reach = (square: number) => {
    if ((shades[square] ?? 255) >= limit || reached[square] === 1) return;
    reached[square] = 1;
    taken.push(square);
  };
  for (let row = Math.floor(area.top / side); row * side < area.bottom; row += 1)
    for (let column = Math.floor(area.left / side); column * side < area.right; column += 1) reach(row * columns + column);
  for (let at = 0; at < taken.length; at += 1) for (const step of around) reach((taken[at] as number) + step);
  for (const square of taken) {
    const rim = around.some((step) => reached[square + step] === 0);
    take((square % columns) * side, Math.floor(square / columns) * side, rim);
  }
  for (const square of taken) shades[square] = 255;
}

/** The least or the most within `reach` squares each way, first along the rows, then down the columns. */
function filtered(from: Uint8Array, columns: number, rows: number, reach: number, choose: (a: number, b: number) => number): Uint8Array {
  const along = (source: Uint8Array, step: number, length: number, stride: number, lines: number): Uint8Array => {
    const to = new Uint8Array(source.length);
    for (let line = 0; line < lines; line += 1)
      for (let at = 0; at < length; at += 1) {
        let chosen = source[line * stride + at * step] as number;
        for (let near = Math.max(0, at - reach); near <= Math.min(length - 1, at + reach); near += 1)
          chosen = choose(chosen, source[line * stride + near * step] as number);
        to[line * stride + at * step] = chosen;
      }
    return to;
  };
  return along(along(from, 1, columns, columns, rows), columns, rows, 1, columns);
}
