import { IBAN_LENGTHS, isCard, isIban, isNhsNumber, isNiNumber, isPersonalPhone, isUln, isUpn } from './checks';
import { type Entity, type FindEntities, scan } from './entity';

const digitsOf = (text: string) => text.replace(/\D/g, '');

export const findUpns: FindEntities = (folded) =>
  scan('upn', folded, /(?<![\p{L}\p{N}])[a-z] ?\d{3} ?\d{4} ?\d{4}[\da-z](?![\p{L}\p{N}])/gu, (words) => isUpn(words.replace(/ /g, '')));

/** One random ten-digit number in eleven passes either check, so the words around it must say what it is, or its spacing. */
const LEARNER = /\b(?:uln|learner|candidate|exam)\b/;
const HEALTH = /\b(?:nhs|hospital|medical|patient|gp|surgery)\b/;
const LEARNER_SAID = /\b(?:uln|learner number)\b/;
const NEAR = 60;

export const findUlns: FindEntities = (folded) =>
  scan(
    'uln',
    folded,
    /(?<![\p{L}\p{N}.])[1-9](?:[ -]?\d){9}(?![\p{L}\p{N}])/gu,
    (words, match) => isUln(digitsOf(words)) && (/^\d+$/.test(words) ? LEARNER : LEARNER_SAID).test(around(folded, match)),
  );

/** Spaced 3-3-4 the number says what it is; otherwise the words near it must. */
export const findNhsNumbers: FindEntities = (folded) =>
  scan(
    'nhs-number',
    folded,
    /(?<![\p{L}\p{N}.])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\p{N}])/gu,
    (words, match) => isNhsNumber(digitsOf(words)) && saysHealth(words, around(folded, match)),
  );

function saysHealth(words: string, around: string): boolean {
  return HEALTH.test(around) || (/\D/.test(words) && !LEARNER_SAID.test(around));
}

export const findNiNumbers: FindEntities = (folded) =>
  scan('ni-number', folded, /(?<![\p{L}\p{N}])[a-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d](?![\p{L}\p{N}])/gu, isNiNumber);

/** Ofcom's shapes with the usual separators; a longer run of digits is an order number, not a telephone. */
export const findPhones: FindEntities = (folded) => [
  ...scan(
    'phone',
    folded,
    /(?<![\p{L}\p{N}.,/-])(?:(?:\+|00)44 ?(?:\(0\) ?)?|\(?0)[1-37](?:[ ()-]{0,2}\d){7,9}(?![\p{N}]|[.-]\d)/gu,
    isPersonalPhone,
  ),
  ...scan('phone', folded, /(?<![\p{L}\p{N}.,/-])07\d{3}\.\d{3}\.?\d{3}(?![\p{N}]|[.-]\d)/gu, isPersonalPhone),
];

export const findCards: FindEntities = (folded) =>
  scan(
    'card',
    folded,
    /(?<![\p{L}\p{N}])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\p{L}\p{N}])/gu,
    (words) => !/^97[89]/.test(digitsOf(words)) && isCard(digitsOf(words)),
  );

/** As long as its country has it, whatever the spaces. */
export const findIbans: FindEntities = (folded) => {
  const found: Entity[] = [];
  for (const { index, 0: country } of folded.matchAll(/(?<![\p{L}\p{N}])[a-z]{2}(?=\d{2} ?[\da-z]{4})/gu)) {
    const length = IBAN_LENGTHS.get(country) ?? 0;
    let end = index;
    for (let count = 0; count < length && end < folded.length; end += 1) {
      if (/[\da-z]/.test(folded.charAt(end))) count += 1;
      else if (folded[end] !== ' ') break;
    }
    if (length > 0 && !/[\p{L}\p{N}]/u.test(folded.charAt(end)) && isIban(folded.slice(index, end)))
      found.push({ kind: 'iban', start: index, end });
  }
  return found;
};

export const findBankAccounts: FindEntities = (folded) => [
  ...scan('bank-account', folded, /(?<![\p{N}-])\d{2}-\d{2}-\d{2}[^\d]{1,30}\d{8}(?!\d)/gu, () => true),
  ...scan('bank-account', folded, /\b(?:account|acc|a\/c)(?: ?(?:number|no\.?|num))?(?: ?(?:is|:|=))? ?(\d{8})(?!\d)/gu, () => true),
];

function around(folded: string, match: RegExpExecArray): string {
  return folded.slice(Math.max(0, match.index - NEAR), match.index + match[0].length + NEAR);
}
