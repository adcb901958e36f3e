import { isCard, isIban, isNhsNumber, isNiNumber, isPersonalPhone, isUln, isUpn } from './checks';
import { type FindEntities, scan } from './entity';

const digitsOf = (text: string) => text.replace(/\D/g, '');

export const findUpns: FindEntities = (folded) => scan('upn', folded, /(?<![\p{L}\p{N}])[a-z]\d{11}[\da-z](?![\p{L}\p{N}])/gu, isUpn);

/** One random ten-digit number in eleven passes either check, so the words around it must say what it is, or its spacing. */
const LEARNER = /\b(?:uln|learner|candidate|exam)\b/;
const HEALTH = /\b(?:nhs|hospital|medical|patient|gp|surgery)\b/;
const NEAR = 40;

export const findUlns: FindEntities = (folded) =>
  scan('uln', folded, /(?<![\p{L}\p{N}.])\d{10}(?![\p{L}\p{N}])/gu, (words, match) => isUln(words) && LEARNER.test(around(folded, match)));

/** Spaced 3-3-4 the number says what it is; otherwise the words near it must. */
export const findNhsNumbers: FindEntities = (folded) =>
  scan(
    'nhs-number',
    folded,
    /(?<![\p{L}\p{N}.])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\p{N}])/gu,
    (words, match) => isNhsNumber(digitsOf(words)) && (/\D/.test(words) || HEALTH.test(around(folded, match))),
  );

export const findNiNumbers: FindEntities = (folded) =>
  scan('ni-number', folded, /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![\p{L}\p{N}])/gu, isNiNumber);

/** Ofcom's shapes with the usual separators; a longer run of digits is an order number, not a telephone. */
export const findPhones: FindEntities = (folded) =>
  scan(
    'phone',
    folded,
    /(?<![\p{L}\p{N}.,/-])(?:(?:\+|00)44 ?(?:\(0\) ?)?|\(?0)[1-37](?:[ ()-]{0,2}\d){7,9}(?![\p{N}]|[.-]\d)/gu,
    isPersonalPhone,
  );

export const findCards: FindEntities = (folded) =>
  scan(
    'card',
    folded,
    /(?<![\p{L}\p{N}])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\p{L}\p{N}])/gu,
    (words) => !/^97[89]/.test(digitsOf(words)) && isCard(digitsOf(words)),
  );

export const findIbans: FindEntities = (folded) =>
  scan('iban', folded, /(?<![\p{L}\p{N}])gb\d{2} ?[a-z]{4}(?: ?\d{4}){3} ?\d{2}(?![\p{L}\p{N}])/gu, isIban);

export const findBankAccounts: FindEntities = (folded) => [
  ...scan('bank-account', folded, /(?<![\p{N}-])\d{2}-\d{2}-\d{2}[^\d]{1,30}\d{8}(?!\d)/gu, () => true),
  ...scan('bank-account', folded, /\b(?:account|acc|a\/c)(?: ?(?:number|no\.?|num))?(?: ?(?:is|:|=))? ?(\d{8})(?!\d)/gu, () => true),
];

function around(folded: string, match: RegExpExecArray): string {
  return folded.slice(Math.max(0, match.index - NEAR), match.index + match[0].length + NEAR);
}
