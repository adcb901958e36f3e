import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decode } from 'fast-png';

const FOLDER = 'tests/looks';
/** Pixels: small enough to see a moved button, large enough that one machine's way of drawing a letter is another's. */
const CELL = 12;
/** Of 255: how far a cell's mean colour may be from the kept one's. A border or a ground of another colour is farther, a letter drawn otherwise is not. */
const ALIKE = 26;
/** The share of cells that may differ. */
const MOST = 0.015;

/** Of 255, between its strongest and weakest channel: a pixel that has more is an accent and no ground. */
const COLOURFUL = 60;
const HUES = 12;
/** How many pixels of one hue may be more or fewer: so many, or this share of all that have a hue. */
const FEW = 30;
const FEW_OF_ALL = 0.04;

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
  const compare = `compare shots/${name}.png with ${path}.`;
  if (share > MOST) return `${(share * 100).toFixed(1)} % of ${name} look otherwise: ${compare}`;
  return isAccentedAlike(kept, now) ? null : `The accents of ${name} have other colours: ${compare}`;
}

type Picture = ReturnType<typeof decode>;

function shareOfCellsThatDiffer(one: Picture, other: Picture): number {
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

/** Accents are small, so that another colour of theirs hardly shows in the mean of a cell. */
function isAccentedAlike(one: Picture, other: Picture): boolean {
  const [before, after] = [countHues(one), countHues(other)];
  const few = Math.max(FEW, FEW_OF_ALL * before.reduce((sum, count) => sum + count, 0));
  return before.every((count, hue) => Math.abs(count - (after[hue] as number)) <= few);
}

/** Colourful pixels by their place on the colour circle; the first are the reds. */
function countHues({ data, channels }: Picture): number[] {
  const counts = Array<number>(HUES).fill(0);
  for (let at = 0; at < data.length; at += channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    const most = Math.max(red, green, blue);
    const chroma = most - Math.min(red, green, blue);
    if (chroma < COLOURFUL) continue;
    const sixth = most === red ? (green - blue) / chroma : most === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
    const hue = Math.round((sixth / 6 + 1) * HUES) % HUES;
    counts[hue] = (counts[hue] as number) + 1;
  }
  return counts;
}

function meanColour({ data, width, channels }: Picture, column: number, row: number): number[] {
  const sums = [0, 0, 0];
  for (let y = row * CELL; y < (row + 1) * CELL; y += 1)
    for (let x = column * CELL; x < (column + 1) * CELL; x += 1)
      for (let channel = 0; channel < 3; channel += 1)
        sums[channel] = (sums[channel] as number) + (data[(y * width + x) * channels + channel] as number);
  return sums.map((sum) => sum / (CELL * CELL));
}
