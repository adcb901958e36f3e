import { type Area, overlap, shadesOf, widened } from './area';
import { eraseLines } from './erase-lines';
import type { Grey } from './grey';
import { inkOf } from './ink';
import { type LetterRow, letterRows } from './letter-rows';
import { piecesOf } from './pieces';
import { turnDark } from './turn-dark';

/** Where at least this share of what might be letters stands in rows, the picture is one of a document; in photographs it is a tenth. */
const DOCUMENT = 0.3;
/** Fewer letters in a row are as often three leaves or the slats of a fence. */
const SHORTEST = 4;
/** In heights of a row: what is kept around it in a photograph. */
const MARGIN = { across: 1.5, down: 0.35 };

/** Makes a picture ready to be read, in place: without ruled lines, its print dark, and in a photograph nothing but what may be print. False where there is none. */
export function onlyText(grey: Grey): boolean {
  const ink = inkOf(grey);
  const [dark, light] = [letterRows(piecesOf(ink.dark)), letterRows(piecesOf(ink.light))];
  const [darkRows, lightRows] = [dark.rows.filter(isLong), light.rows.filter(isLong)];
  const [darkLetters, lightLetters] = [inRows(darkRows), inRows(lightRows)];
  if (darkLetters + lightLetters === 0) return false;
  const lightPrint = lightLetters > darkLetters;
  for (const mask of [ink.dark, ink.light]) eraseLines(grey, mask, lightPrint ? light.height : dark.height);
  if (darkLetters + lightLetters < DOCUMENT * (dark.letters + light.letters)) {
    keepOnly(grey, areas(darkRows), areas(lightRows));
    return true;
  }
  if (lightPrint) invert(grey);
  const [most, mostRows, fewer] = lightPrint ? [light.rows, lightRows, darkRows] : [dark.rows, darkRows, lightRows];
  const others = areas(fewer).filter((area) => !mostRows.some((row) => overlap(row.area, area)));
  if (others.length > 0) turnDark(grey, others, areas(most));
  return true;
}

const isLong = ({ letters }: LetterRow) => letters >= SHORTEST;
const inRows = (rows: readonly LetterRow[]) => rows.reduce((sum, { letters }) => sum + letters, 0);
const areas = (rows: readonly LetterRow[]) => rows.map(({ area }) => area);

function invert({ shades }: Grey): void {
  for (let at = 0; at < shades.length; at += 1) shades[at] = 255 - (shades[at] as number);
}

/** All else becomes white: leaves and hair take longer to read than words, and give rubbish. */
function keepOnly(grey: Grey, dark: readonly Area[], light: readonly Area[]): void {
  const seen = { ...grey, shades: grey.shades.slice() };
  const inverted = { ...grey, shades: grey.shades.slice() };
  invert(inverted);
  grey.shades.fill(255);
  for (const area of light) copyOnWhite(inverted, grey, widened(area, grey, MARGIN));
  for (const area of dark) copyOnWhite(seen, grey, widened(area, grey, MARGIN));
}

function copyOnWhite(from: Grey, to: Grey, area: Area): void {
  const ground = shadesOf(from, area, 0.3).lighter;
  for (let y = area.top; y < area.bottom; y += 1)
    for (let x = area.left; x < area.right; x += 1) {
      const at = y * from.width + x;
      to.shades[at] = Math.min(255, ((from.shades[at] as number) * 255) / ground);
    }
}
