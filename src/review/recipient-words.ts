import type { Recipient } from '../engine/schema/draft';

const PUPIL = /\b(?:pupils?|students?|tutees?|sixth[ -]?former|disgybl(?:ion)?|(?:y|yr|year) ?(?:[1-9]|1[0-3]) ?[a-h]?|class of 20\d\d)\b/;
const PARENTS = /\b(?:parents?|mums?|dads?|mam|carers?|pta|families|rhieni)\b/;
/** Those who have to do with pupils or parents, and former ones. */
const OTHERS = /\b(?:staff|teachers?|teaching|tutors?|leads?|heads?|team|union|council|alumni|ex|former|old|governors?|colleagues?)\b/;

/** Who somebody is by the name that the page shows, as the site, they themselves or the person's own nickname for them has it: "Ella (Y10)". Null where it does not say. */
export function recipientByName(name: string | null): Recipient | null {
  const plain = name?.toLocaleLowerCase() ?? '';
  if (OTHERS.test(plain)) return null;
  if (PARENTS.test(plain)) return 'parent';
  return PUPIL.test(plain) ? 'pupil' : null;
}
