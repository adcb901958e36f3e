import { eraseLines } from './erase-lines';
import type { Grey } from './grey';
import { groundOf, lighten, takeGround } from './ground';
import { inkOf, type Mask } from './ink';
import { type Area, type LetterRow, letterRows } from './letter-rows';
import { piecesOf } from './pieces';

/** Where at least this share of what might be letters stands in rows, the picture is one of a document; photographs have a tenth. */
const DOCUMENT = 0.3;
/** Fewer letters in a row are as often three leaves or the slats of a fence. */
const SHORTEST = 4;
/** Shades between print and its ground; a shadow's edge has less. */
const CONTRAST = 50;
/** In heights of a row: what is kept around it in a photograph, and what is left as it is around dark print. */
const MARGIN = { across: 1.5, down: 0.35 };
const CLEAR = { across: 0.5, down: 0.4 };
/** As much wider than a stroke as it takes to close a letter. */
const STROKE = 0.3;

/** Makes a picture ready to be read, in place: without ruled lines, its print dark, and in a photograph nothing but what may be print. False where there is none. */
export function onlyText(grey: Grey): boolean {
  const ink = inkOf(grey);
  const [dark, light] = [letterRows(piecesOf(ink.dark)), letterRows(piecesOf(ink.light))];
  const [darkRows, lightRows] = [dark.rows.filter(isLong), light.rows.filter(isLong)];
  const [darkLetters, lightLetters] = [inRows(darkRows), inRows(lightRows)];
  if (darkLetters + lightLetters === 0) return false;
  eraseBoth(grey, ink, darkLetters > lightLetters ? dark.height : light.height);
  const document = darkLetters + lightLetters >= DOCUMENT * (dark.letters + light.letters);
  if (document) {
    const inverted = lightLetters > darkLetters;
    if (inverted) invert(grey);
    const [most, fewer] = inverted ? [light.rows, darkRows] : [dark.rows, lightRows];
    const odd = fewer.filter(({ area }) => !most.some((row) => isLong(row) && overlap(row.area, area)));
    if (odd.length > 0) turnDark(grey, odd, most);
  } else {
    const seen = { ...grey, shades: grey.shades.slice() };
    grey.shades.fill(255);
    for (const { area } of lightRows) print(seen, grey, widened(area, grey, MARGIN), true);
    for (const { area } of darkRows) print(seen, grey, widened(area, grey, MARGIN), false);
  }
  return true;
}

const isLong = ({ letters }: LetterRow) => letters >= SHORTEST;

const inRows = (rows: readonly LetterRow[]) => rows.reduce((sum, { letters }) => sum + letters, 0);

function eraseBoth(grey: Grey, { dark, light }: { dark: Mask; light: Mask }, letter: number): void {
  eraseLines(grey, dark, letter);
  eraseLines(grey, light, letter);
}

function invert({ shades }: Grey): void {
  for (let at = 0; at < shades.length; at += 1) shades[at] = 255 - (shades[at] as number);
}

const overlap = (a: Area, b: Area) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function widened({ left, top, right, bottom }: Area, { width, height }: Grey, margin: { across: number; down: number }): Area {
  const [across, down] = [margin.across * (bottom - top), margin.down * (bottom - top)];
  return {
    left: Math.max(0, Math.floor(left - across)),
    top: Math.max(0, Math.floor(top - down)),
    right: Math.min(width, Math.ceil(right + across)),
    bottom: Math.min(height, Math.ceil(bottom + down)),
  };
}

/** Light print among dark becomes dark on white as well, in place, as far as its own ground reaches. */
function turnDark(grey: Grey, rows: readonly LetterRow[], dark: readonly LetterRow[]): void {
  const seen = grey.shades.slice();
  const height = Math.max(...rows.map(({ area }) => area.bottom - area.top));
  const ground = groundOf(grey, STROKE * height);
  for (const { area } of dark) lighten(ground, widened(area, grey, CLEAR));
  for (const { area } of rows) {
    const { darker, lighter } = shadesOf(seen, grey.width, area);
    if (lighter - darker < CONTRAST) continue;
    takeGround(ground, area, (darker + lighter) / 2, (left, top, rim) => {
      for (let y = top; y < Math.min(grey.height, top + ground.side); y += 1)
        for (let x = left; x < Math.min(grey.width, left + ground.side); x += 1) {
          const shade = seen[y * grey.width + x] as number;
          // At the rim of the dark ground the light is the paper's.
          if (rim && shade * 2 >= darker + lighter) continue;
          grey.shades[y * grey.width + x] = Math.max(0, Math.min(255, (255 * (lighter - shade)) / (lighter - darker)));
        }
    });
  }
}

/** What three tenths of an area are darker than, and what a twentieth is lighter than. */
function shadesOf(shades: Uint8Array, width: number, { left, top, right, bottom }: Area): { darker: number; lighter: number } {
  const counts = new Uint32Array(256);
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const shade = shades[y * width + x] as number;
      counts[shade] = (counts[shade] as number) + 1;
    }
  const pixels = (right - left) * (bottom - top);
  let [darker, lighter, passed] = [0, 255, 0];
  while (darker < 254 && passed < pixels * 0.3) passed += counts[darker++] as number;
  passed = 0;
  while (lighter > darker + 1 && passed < pixels * 0.05) passed += counts[lighter--] as number;
  return { darker, lighter };
}

/** Copies an area dark on white. */
function print(from: Grey, to: Grey, { left, top, right, bottom }: Area, inverted: boolean): void {
  const counts = new Uint32Array(256);
  const turned = inverted ? 255 : 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const shade = turned ^ (from.shades[y * from.width + x] as number);
      counts[shade] = (counts[shade] as number) + 1;
    }
  const pixels = (right - left) * (bottom - top);
  let ground = 255;
  for (let lighter = 0; ground > 1 && lighter < pixels * 0.3; ground -= 1) lighter += counts[ground] as number;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const at = y * from.width + x;
      to.shades[at] = Math.min(255, ((turned ^ (from.shades[at] as number)) * 255) / ground);
    }
}
