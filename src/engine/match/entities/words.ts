import { isPostcode } from './checks';
import { type Entity, type FindEntities, scan } from './entity';

/** Found from each `@`, so that a long run without one costs nothing. RFC 5321: at most 64 before, 255 after. */
export const findEmails: FindEntities = (folded) => {
  const found: Entity[] = [];
  for (let at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
    const local = /[\p{L}\p{N}._%+-]{1,64}$/u.exec(folded.slice(Math.max(0, at - 64), at));
    const domain = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,24}/u.exec(folded.slice(at + 1, at + 256));
    if (local && domain && !isPublicOffice(domain[0]))
      found.push({ kind: 'email', start: at - local[0].length, end: at + 1 + domain[0].length });
  }
  return found;
};

const isPublicOffice = (domain: string): boolean => /\bgov\.(?:uk|wales|scot)$|\bparliament\.uk$/.test(domain);

const MAIL_HOST =
  /^(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|btinternet|aol|live|sky|msn|me|talktalk|virginmedia|proton|protonmail)\b/;
/** "look at outlook.com": no name of a mailbox. */
const NO_MAILBOX =
  /^(?:look|looking|looked|watch|watching|available|is|are|was|it|them|me|us|you|up|in|out|on|find|found|shop|log|sign|account|email|emails|mail|here|there|online|prices|tickets|details|work|works|working|worked|free|help|only)$/;
const SAID_AT = /(?: ?[[(]at[\])] ?| at | ?@ )(?=[\p{L}\p{N}-]{1,63}(?:\.| dot | ?[[(]dot))/gu;
const SAID_DOMAIN = /^[\p{L}\p{N}-]{1,63}(?:(?:\.| dot | ?[[(]dot[\])] ?)\p{L}{2,24}){1,3}(?![\p{L}\p{N}])/u;
const SAID_LOCAL = /[\p{L}\p{N}._%+-]{1,64}$/u;
const SAID_LOCAL_DOTS = /(?<![\p{L}\p{N}])[\p{L}\p{N}_-]{1,30}(?: dot | ?[[(]dot[\])] ?)[\p{L}\p{N}_-]{1,30}$/u;

/** "jo.smith (at) sky (dot) com", "jo dot smith at gmail dot com", "jsmith at gmail.com": spelled so that machines pass it by. */
export const findSpelledEmails: FindEntities = (folded) => {
  const found: Entity[] = [];
  for (const { index, 0: at } of folded.matchAll(SAID_AT)) {
    const from = index + at.length;
    const domain = SAID_DOMAIN.exec(folded.slice(from, from + 128))?.[0];
    const before = folded.slice(Math.max(0, index - 72), index);
    const local = (SAID_LOCAL_DOTS.exec(before) ?? SAID_LOCAL.exec(before))?.[0];
    if (!domain || !local || isPublicOffice(domain)) continue;
    const spelled = /dot/.test(domain.replace(/^[^ [(.]+/, '')) || /[[(]/.test(at);
    if (spelled || (MAIL_HOST.test(domain) && !NO_MAILBOX.test(local)))
      found.push({ kind: 'email', start: index - local.length, end: from + domain.length });
  }
  return found;
};

/** What a postcode begins with is looked for first: asking what stands before it costs more. */
const POSTCODE = /(?=[a-z]{1,2}\d)(?<![\p{L}\p{N}])[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\p{L}\p{N}])/gu;

export const findPostcodes: FindEntities = (folded, typedAt) =>
  scan('postcode', folded, POSTCODE, (_words, match) => isPostcode(typedAt(match.index, match.index + match[0].length)));

const STREET =
  'street|st|road|rd|lane|ln|avenue|ave|drive|close|crescent|cres|court|terrace|gardens|grove|way|place|square|walk|row|rise|mews|view|hill|green|park|gdns|cl|dr';

const ADDRESS = new RegExp(`(?<![\\p{L}\\p{N}.:/])\\d{1,4}[a-d]?,? (?:[\\p{L}']{2,20} ){1,3}(?:${STREET})(?![\\p{L}\\p{N}])`, 'gu');

/** A house number and a named street; the rule asks for words that make it somebody's home. */
export const findAddresses: FindEntities = (folded, typedAt) =>
  scan('address', folded, ADDRESS, (words, match) => {
    const typed = typedAt(match.index, match.index + match[0].length);
    if (/ (?:cl|dr)$/.test(words) && typed === words) return false;
    if (/^\w+,/.test(typed))
      return (
        /^\d{1,3}[a-dA-D]?, \p{Lu}/u.test(typed) ||
        /^\d{1,3}[a-d]?, [\p{L}' ]+ (?:street|road|lane|avenue|crescent|court|gardens|terrace)$/u.test(typed)
      );
    return /\d[a-dA-D]? \p{Lu}/u.test(typed) || typed === words;
  });

const MONTH = String.raw`(?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)`;
const DATE = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:[ ./-]| of )(?:\d{1,2}|${MONTH})[ ./-]\d{2,4}|\d{4}-\d{2}-\d{2}|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}`;

const BIRTH_DATES = [
  String.raw`\b(?:dob|d\.o\.b\.?|date of birth|birth ?date|birth certificate)(?![\p{L}])[^\d\n.!]{0,28}?(${DATE})(?!\d)`,
  String.raw`\bborn(?: in \p{L}{3,15})?(?: on)?(?: the)?[ :=,-]{1,3}(${DATE})(?!\d)`,
  String.raw`\bbirthday(?:'?s| is| was)?(?: is)?[ :=,-]{1,3}(${DATE})(?!\d)`,
  String.raw`(?<![\p{L}\p{N}.])b\. ?(${DATE})(?!\d)`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Nobody at a school was born before; people in history were. */
const OLDEST = 1930;

export const findBirthDates: FindEntities = (folded) =>
  /\bd\.?o\.?b|birth|born|\bb\./.test(folded)
    ? BIRTH_DATES.flatMap((pattern) => scan('date-of-birth', folded, pattern, isInLivingMemory))
    : [];

function isInLivingMemory(date: string): boolean {
  const year = /\d{4}/.exec(date);
  return !year || Number(year[0]) >= OLDEST;
}

/** Then what stands before is the name one logs in with. */
export const PASSWORD_FOLLOWS = /^,? ?(?:and )?(?:pw|pwd|pass|password|key)\b/;

/** A secret with a digit in it, after a word that says it is one. */
export const findPasswords: FindEntities = (folded) =>
  scan(
    'password',
    folded,
    /(?<!\bexam )\b(?:password|passcode|passwd|pwd|pin|pin code|door code|gate code|alarm code|entry code|key ?safe code|keypad|log ?in|code for the \p{L}{3,12})(?: ?(?:is|are|was|:|=|-|to|changed to|number|no\.?)){1,3} ?"?((?=[^\s"]{0,39}\d)[^\s",;]{3,40})/gu,
    (words, match) =>
      !/^(?:£|\d+(?:st|nd|rd|th|am|pm|%|:\d\d))/.test(words) && !PASSWORD_FOLLOWS.test(folded.slice(match.index + match[0].length)),
  );

const VEHICLE =
  /\b(?:car|cars|reg|registration|plates?|van|drives?|driving|drove|driver|park|parked|parking|blocked|vehicle|motor|minibus|taxi|dashcam|lights|permit|picked (?:him|her|them) up|followed|audi|bmw|corsa|fiesta|focus|golf|polo|astra|qashqai|mini|range rover|transit|mercedes|tesla|keep an eye out|owner|bay|speeding|overtook|bumper|tyres?|windscreen|headlights|towed|clamped|skoda|toyota|nissan|vauxhall|vw|kia|land rover|estate|hatchback|lorry|zig ?-?zags|double yellows|kerb)\b/;

/** The shape since 2001: two letters, age 02 to 79, three letters, none of them I or Q. In small letters and two parts it wants a vehicle near it: "yr12 set". */
export const findCarRegistrations: FindEntities = (folded, typedAt) =>
  scan(
    'car-registration',
    folded,
    /(?<![\p{L}\p{N}])[a-hj-pr-y]{2}(?:0[2-9]|[1-7]\d) ?[a-hj-pr-z]{3}(?![\p{L}\p{N}])/gu,
    (words, match) => {
      const typed = typedAt(match.index, match.index + match[0].length);
      if (typed === typed.toUpperCase()) return true;
      return (
        typed === words &&
        !/^(?:yr|ks)/.test(words) &&
        (!words.includes(' ') || VEHICLE.test(folded.slice(Math.max(0, match.index - 40), match.index + words.length + 40)))
      );
    },
  );
