import { isPostcode } from './checks';
import { type Entity, type FindEntities, scan } from './entity';

/** Found from each `@`, so that a long run without one costs nothing. RFC 5321: at most 64 before, 255 after. */
export const findEmails: FindEntities = (folded) => {
  const found: Entity[] = [];
  for (let at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
    const local = /[\p{L}\p{N}._%+-]{1,64}$/u.exec(folded.slice(Math.max(0, at - 64), at));
    const domain = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,24}/u.exec(folded.slice(at + 1, at + 256));
    if (local && domain) found.push({ kind: 'email', start: at - local[0].length, end: at + 1 + domain[0].length });
  }
  return found;
};

/** What a postcode begins with is looked for first: asking what stands before it costs more. */
const POSTCODE = /(?=[a-z]{1,2}\d)(?<![\p{L}\p{N}])[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\p{L}\p{N}])/gu;

export const findPostcodes: FindEntities = (folded, typedAt) =>
  scan('postcode', folded, POSTCODE, (_words, match) => isPostcode(typedAt(match.index, match.index + match[0].length)));

const STREET =
  'street|st|road|rd|lane|ln|avenue|ave|drive|close|crescent|cres|court|terrace|gardens|grove|way|place|square|walk|row|rise|mews|view|hill|green|park';

const ADDRESS = new RegExp(`(?<![\\p{L}\\p{N}.:/])\\d{1,4}[a-d]? (?:[\\p{L}']{2,20} ){1,3}(?:${STREET})(?![\\p{L}\\p{N}])`, 'gu');

/** A house number and a named street; the rule asks for words that make it somebody's home. */
export const findAddresses: FindEntities = (folded, typedAt) =>
  scan('address', folded, ADDRESS, (words, match) => {
    const typed = typedAt(match.index, match.index + match[0].length);
    return /\d[a-dA-D]? \p{Lu}/u.test(typed) || typed === words;
  });

const DATE = String.raw`\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\d{1,2}|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)[ ./-]\d{2,4}`;

const BIRTH_DATE = new RegExp(String.raw`\b(?:dob|d\.o\.b\.?|born|date of birth|birth ?date)(?: is| was| on)?[ :=-]{0,3}(${DATE})`, 'gu');

export const findBirthDates: FindEntities = (folded) => scan('date-of-birth', folded, BIRTH_DATE, () => true);

/** A secret with a digit in it, after a word that says it is one. */
export const findPasswords: FindEntities = (folded) =>
  scan(
    'password',
    folded,
    /\b(?:password|passcode|passwd|pwd|pin|pin code|door code|gate code|alarm code|entry code|key ?safe code|keypad|log ?in|code for the \p{L}{3,12})(?: ?(?:is|are|was|:|=|-|to|changed to|number|no\.?)){1,3} ?"?((?=[^\s"]{0,39}\d)[^\s",;]{3,40})/gu,
    () => true,
  );

/** The shape since 2001: two letters, age 02 to 79, three letters, none of them I or Q. */
export const findCarRegistrations: FindEntities = (folded, typedAt) =>
  scan(
    'car-registration',
    folded,
    /(?<![\p{L}\p{N}])[a-hj-pr-y]{2}(?:0[2-9]|[1-7]\d) ?[a-hj-pr-z]{3}(?![\p{L}\p{N}])/gu,
    (_words, match) => {
      const typed = typedAt(match.index, match.index + match[0].length);
      return typed === typed.toUpperCase();
    },
  );
