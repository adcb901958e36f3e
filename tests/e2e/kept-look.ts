import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decode } from 'fast-png';

const FOLDER = 'tests/looks';
/** Pixels: small enough to see a moved button, large enough that one machine's way of drawing a letter is another's. */
const CELL = 12;
/** Of 255: how far a cell's mean colour may be from the kept one's. A border or a ground of another colour is farther, a letter drawn otherwise is not. */
const ALIKE = 26;
/** The share of cells that may differ. */
const MOST = 0.015;

/** Null where a picture looks like the one kept under this name; otherwise how it differs. With LOOKS=keep it is kept instead: `npm run looks`. */
export function differsFromKept(name: string, png: Uint8Array): string | null {
  const path = `${FOLDER}/${name}.png`;
  if (process.env.LOOKS === 'keep') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, png);
    return null;
  }
  if (!existsSync(path)) return `${path} is missing: look at shots/${name}.png, and if it is good run "npm run looks".`;
  const [kept, now] = [decode(readFileSync(path)), decode(png)];
  if (kept.width !== now.width || Math.abs(kept.height - now.height) > 2 * CELL)
    return `${name} is ${now.width} × ${now.height} pixels and was ${kept.width} × ${kept.height}.`;
  const share = shareOfCellsThatDiffer(kept, now);
  return share <= MOST ? null : `${(share * 100).toFixed(1)} % of ${name} look otherwise: compare shots/${name}.png with ${path}.`;
}

type Picture = ReturnType<typeof decode>;

export function shareOfCellsThatDiffer(one: Picture, other: Picture): number {
  const columns = Math.floor(one.width / CELL);
  const rows = Math.floor(Math.min(one.height, other.height) / CELL);
  let differ = 0;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [a, b] = [meanColour(one, column, row), meanColour(other, column, row)];
      if (a.some((value, channel) => Math.abs(value - (b[channel] as number)) > ALIKE)) differ += 1;
    }
  return differ / (columns * rows);
}

function meanColour({ data, width, channels }: Picture, column: number, row: number): number[] {
  const sums = [0, 0, 0];
  for (let y = row * CELL; y < (row + 1) * CELL; y += 1)
    for (let x = column * CELL; x < (column + 1) * CELL; x += 1)
      for (let channel = 0; channel < 3; channel += 1)
        sums[channel] = (sums[channel] as number) + (data[(y * width + x) * channels + channel] as number);
  return sums.map((sum) => sum / (CELL * CELL));
}
