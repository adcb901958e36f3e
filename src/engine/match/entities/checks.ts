/** Σ digit × weight over the digits of `digits`, weights from `first` by `step`. */
function weighted(digits: string, first: number, step: number): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) sum += Number(digits[i]) * (first + i * step);
  return sum;
}

const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Unique Pupil Number, DfE UPN guide: check letter, 3-digit authority, 4-digit school, 2-digit year, 3 digits or 2 and a letter. */
export function isUpn(text: string): boolean {
  const upn = text.toUpperCase();
  if (!/^[A-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(upn) || !isAuthority(Number(upn.slice(1, 4)))) return false;
  const last = upn.slice(12);
  const value = /\d/.test(last) ? Number(last) : UPN_LETTERS.indexOf(last);
  return UPN_LETTERS[(weighted(upn.slice(1, 12), 2, 1) + value * 13) % 23] === upn[0];
}

/** The ranges in which the DfE has numbered English local authorities, and 001 to 005 for pupils from elsewhere. */
const AUTHORITIES: readonly (readonly [number, number])[] = [
  [1, 5],
  [201, 213],
  [301, 320],
  [330, 336],
  [340, 344],
  [350, 359],
  [370, 373],
  [380, 384],
  [390, 394],
  [420, 420],
  [660, 681],
  [701, 708],
  [800, 803],
  [805, 808],
  [810, 813],
  [815, 816],
  [820, 823],
  [825, 826],
  [830, 831],
  [835, 841],
  [845, 846],
  [850, 852],
  [855, 857],
  [860, 861],
  [865, 896],
  [908, 909],
  [916, 916],
  [919, 919],
  [921, 921],
  [925, 926],
  [928, 929],
  [931, 931],
  [933, 933],
  [935, 938],
  [940, 943],
];

function isAuthority(number: number): boolean {
  return AUTHORITIES.some(([from, to]) => number >= from && number <= to);
}

/** Unique Learner Number: ten digits, Σ d × (10…1) mod 11 is 10. */
export function isUln(digits: string): boolean {
  return /^[1-9]\d{9}$/.test(digits) && weighted(digits, 10, -1) % 11 === 10;
}

/** NHS number: ten digits, the last is 11 − (Σ first nine × (10…2) mod 11). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const check = 11 - (weighted(digits.slice(0, 9), 10, -1) % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}

/** National Insurance number: HMRC NIM39110 names the letters and prefixes never given out. */
export function isNiNumber(text: string): boolean {
  const number = text.toUpperCase().replace(/[\s-]/g, '');
  return /^[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]\d{6}[A-D]$/.test(number) && !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(number);
}

/** Luhn's sum over 13 to 19 digits. */
export function isCard(digits: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** The countries of the SWIFT IBAN registry that a British school pays and is paid from, and how long theirs are. */
export const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  'gb22 ie22 de22 fr27 es24 it27 nl18 be16 pl28 pt25 ro24 lt20 lv21 at20 ch21 se24 dk18 no15 fi18 cz24 sk24 hu28 bg22 gr27 cy28 mt31 lu20 hr21 si19 ee20 tr26 ua29'
    .split(' ')
    .map((each) => [each.slice(0, 2), Number(each.slice(2))]),
);

/** IBAN: ISO 13616, mod 97 is 1. */
export function isIban(text: string): boolean {
  const iban = text.toUpperCase().replace(/\s/g, '');
  if (!/^[A-Z]{2}\d{2}[A-Z\d]+$/.test(iban) || IBAN_LENGTHS.get(iban.slice(0, 2).toLowerCase()) !== iban.length) return false;
  const turned = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const each of turned)
    for (const digit of /\d/.test(each) ? each : String(each.charCodeAt(0) - 55)) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Personal telephone numbers of the UK (Ofcom's numbering plan): mobiles, and 01, 02 and 03 landlines. */
export function isPersonalPhone(text: string): boolean {
  const digits = text
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)44/, '0');
  return /^07(?:[1-57-9]\d{8}|624\d{6})$/.test(digits) || /^(?:01\d{8,9}|02\d{9}|03[03]\d{8})$/.test(digits);
}

/** The 124 postcode areas of Royal Mail. */
const AREAS = new Set(
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);

/** `typed` as written: a postcode wants its space, capitals or length, or "9a1 set" would be one. */
export function isPostcode(typed: string): boolean {
  const match = /^([A-Z]{1,2})\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}$/i.exec(typed);
  if (!match || !AREAS.has((match[1] ?? '').toUpperCase())) return false;
  if (/\d(?:st|nd|rd|th)$/i.test(typed) && typed !== typed.toUpperCase()) return false;
  return (
    typed === typed.toUpperCase() ||
    /^[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}$/.test(typed) ||
    /^(?=.{6})[a-z]{1,2}\d{2,3}(?!gb|tb|xl|px)[a-z]{2}$/.test(typed)
  );
}
