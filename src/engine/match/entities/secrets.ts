import type { Entity, FindEntities } from './entity';
import { PASSWORD_FOLLOWS } from './words';

/** How many characters before and after a possible secret are looked at; every pattern below sees no more. */
const BEFORE = 72;
const AFTER = 40;

const LONGEST = 40;
const STOPS = /[\s"'(),;:=/<>]/;

/** "4471", "2580#", "c1379y", "12-34": what doors, safes and alarms are opened with. */
const CODE = /^(?:[*#]?[a-z]?\d{4,6}[a-z]?[*#]?|\d\d-\d\d)$/;
const YEAR_OR_ROAD = /^(?:(?:19|20)\d\d|[abm]\d{4})$/;

/** "sunflower42!": letters and digits that are no figure and no name of something. */
const WORD = /^(?=\D*\d)(?=(?:[^a-z]*[a-z]){3})[\w*#@!$&-]{6,40}$/;
const NO_SECRET =
  /^(?:[#@].*|\d+-?(?:mins?|minutes?|hours?|kids|mbps|gbps|year.*)|(?:years?|class|room|lesson|office|microsoft|windows|covid|unit|paper|week|term|level|page|block|group|form|gcse|version|chapter|team|ticket|ipad|iphone|galaxy)-?\d+[a-z]?)$/;

const SEP = `[ :=,?!"'(/-]{1,4}`;
const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const DOOR =
  'doors?|gates?|alarm|key ?pad|padlock|key ?safe|key ?box|lock ?box|safe|barrier|intercom|combination|combo|cupboard|cabinet|disarm|entry|locker|lock|photocopier|printer|lift';
/** What may stand between the thing that is opened and its code. */
const LINK =
  'is|it|its|s|was|are|off|with|by|press|type|enter|use|still|now|changed|set|reset|to|the|for|of|a|on|codes?|number|no|pin|combination|entry|locked|new|one|just|then|been|has';
const words = (some: string, most: number): string => `(?:(?:${some})${SEP}){0,${most}}`;
const DOOR_THEN = new RegExp(`${NO_LETTER_BEFORE}(?:${DOOR})${SEP}${words(`${LINK}|${DOOR}`, 6)}$`, 'u');
const OTHER_CODES =
  '(?:sort|exam|exam entry|discount|promo|voucher|secret|error|dress|course|subject|colour|product|qr|zip|unit|booking|tracking)';
const OTHER_CODE = new RegExp(`${NO_LETTER_BEFORE}${OTHER_CODES} codes?(?![\\p{L}])`, 'u');
/** "Code for the nursery door", "the code's", "pin": not the codes of banks, exams, shops and errors. */
const CODE_THEN = new RegExp(
  `(?<!${OTHER_CODES} )${NO_LETTER_BEFORE}(?:codes?|pin|passcode)${SEP}(?:(?:for|to|on|at)${SEP}(?:[\\p{L}]{1,14}${SEP}){1,5})?${words(LINK, 5)}$`,
  'u',
);
/** "Punch in 1379 and the gate opens", "it's 4471 on the keypad". */
const PRESS_THEN = new RegExp(
  `${NO_LETTER_BEFORE}(?:its|it's|it is|press|type|punch|enter|tap|key|use|put|try|locked out|lock|with)(?: in)?${SEP}$`,
  'u',
);
const THEN_DOOR = new RegExp(
  `^["']?,? (?:on|into|in|for|at|to|and|then|when|opens|will)(?![\\p{L}])[^.!?\\n\\d]{0,24}(?<![\\p{L}])(?:${DOOR}|pad|get in|let you in)(?![\\p{L}])`,
  'u',
);
/** "c1590x", "*2580#" can hardly be anything else, wherever in the line the door stands. */
const ODD_CODE = /[*#a-z]/;
const DOOR_ANYWHERE = new RegExp(
  `${NO_LETTER_BEFORE}(?:doors?|gates?|alarm|key ?pad|padlock|key ?safe|barrier|intercom|door entry|codes?)(?![\\p{L}])`,
  'u',
);
const GET_IN = /(?<![\p{L}])(?:get|getting|come|let (?:yourself|them|you)) in(?: [\p{L}]{1,12}){0,4} with "?$/u;
/** A number that counts something is followed by what it counts. */
const COUNTS =
  /^(?:[£%$€/:]|\.\d| ?\d| (?!(?:and|then|to|for|on|in|into|if|after|before|until|but|don|at|thanks|thx|ta|pls|please|x+|or|so|when|it|is|still|lol|btw|by|now|same|not|works?|opens?|gets?|lets?|will|should|hash|star)(?![\p{L}]))\p{L})/u;

const WAY_IN =
  'pass ?words?|pass ?codes?|pass ?phrase|passwd|pwd|pw|pass|wi-?fi|network key|key|hotspot|log-? ?ins?|logg?e?d? on|credentials|user ?name|unlocks?|sims|arbor|cpoms|bromcom|zoom|laptops?|ipads?|pcs?';
const WAY_IN_THEN = new RegExp(
  `${NO_LETTER_BEFORE}(?:${WAY_IN})${SEP}(?:(?!down|went|goes|broke|costs?|needs?|room|from|since|until)[\\p{L}@.]{1,14}${SEP}){0,5}$`,
  'u',
);
const THEN_WAY_IN =
  /^["']?,? (?:as|for|to|on|when|if|into)(?![\p{L}])[^.!?\n]{0,24}(?<![\p{L}])(?:pass ?words?|pass ?codes?|pw|pwd|wi-?fi|network key|log ?in|log on|laptops?|ipads?)(?![\p{L}])/u;

/** The secrets of doors, alarms, safes and systems, as they are told in passing: each run with a digit in it is judged by the words around it. */
export const findSecrets: FindEntities = (folded) => {
  const found: Entity[] = [];
  for (let at = nextDigit(folded, 0); at >= 0; ) {
    let [start, end] = [at, at + 1];
    while (start > 0 && at - start < LONGEST && !STOPS.test(folded.charAt(start - 1))) start -= 1;
    while (end < folded.length && end - at < LONGEST && !STOPS.test(folded.charAt(end))) end += 1;
    const run = folded.slice(start, end).replace(/[.?]+$/, '');
    const kind = kindOf(
      run,
      folded.slice(Math.max(0, start - BEFORE), start),
      folded.slice(start + run.length, start + run.length + AFTER),
    );
    if (kind) found.push({ kind, start, end: start + run.length });
    at = nextDigit(folded, end);
  }
  return found;
};

function kindOf(run: string, before: string, after: string): 'access-code' | 'password' | null {
  const code = run.replace(/!+$/, '');
  if (CODE.test(code) && !COUNTS.test(after) && opens(code, before, after)) return 'access-code';
  if (
    WORD.test(run) &&
    !PASSWORD_FOLLOWS.test(after) &&
    !/[^ ]\/$/.test(before) &&
    !NO_SECRET.test(run) &&
    (WAY_IN_THEN.test(before) || THEN_WAY_IN.test(after))
  )
    return 'password';
  return null;
}

function opens(code: string, before: string, after: string): boolean {
  if (CODE_THEN.test(before)) return true;
  if (YEAR_OR_ROAD.test(code)) return false;
  if (ODD_CODE.test(code) && !OTHER_CODE.test(before) && DOOR_ANYWHERE.test(lastLine(before))) return true;
  return DOOR_THEN.test(before) || GET_IN.test(before) || (PRESS_THEN.test(before) && THEN_DOOR.test(after));
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

function nextDigit(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return at;
  }
  return -1;
}
