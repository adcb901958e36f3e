import type { Token } from '../text/tokens';

/** "9B", "10X4", "Y9", "yr7": how UK schools write a class or a year in one word. */
const CODE = /^(?:y|yr|year)?(\d{1,2})([a-z]{0,2}\d?)$/;
const BEGINS = /^(?:\d|y[^\d]*\d)/;
const YEAR = /^(?:y|yr|year)\d{1,2}$/;
const LAST_YEAR = 13;

/** What else a number with letters behind it may be: ordinals, times, money, sizes, screens. */
const UNITS = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'am',
  'pm',
  'k',
  'p',
  'm',
  'g',
  's',
  'x',
  'hr',
  'h',
  'cm',
  'kg',
  'ml',
  'lb',
  'oz',
  'mm',
  'km',
  'ft',
  'in',
  'mb',
  'gb',
  'd',
  'l',
  'o',
  'v',
  'bn',
]);

/** Written in capitals like a class, but a screen, a network or a run. */
const SCREENS = /^(?:[23]d|[345]g|[48]k|5k|10k)$/;

export function isClassCode(token: Token): boolean {
  if (!BEGINS.test(token.text)) return false;
  const text = token.text.endsWith("'s") ? token.text.slice(0, -2) : token.text;
  if (YEAR.test(text)) return Number(text.replace(/\D/g, '')) <= LAST_YEAR;
  const match = CODE.exec(text.length > 3 && text.endsWith('s') ? text.slice(0, -1) : text);
  if (!match) return false;
  const [, year = '', set = ''] = match;
  if (!/[a-z]/.test(set) || Number(year) < 1 || Number(year) > LAST_YEAR) return false;
  if (!UNITS.has(set)) return token.capital !== 'none' || set.length === 1;
  return token.capital !== 'none' && set.length === 1 && !SCREENS.test(text);
}
