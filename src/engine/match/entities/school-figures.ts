import { type FindEntities, scan } from './entity';

/** "34/40", "12 out of 80", "38% in the mock". */
export const findScores: FindEntities = (folded) =>
  scan('score', folded, /\b\d{1,3} ?(?:out of|\/) ?\d{2,3}\b|\b[0-3]?\d ?% in (?:the|his|her|my|a)\b/g, () => true);

/** "67% combined", "42 per cent in maths". */
export const findPassRates: FindEntities = (folded) =>
  scan('pass-rate', folded, /\b\d{1,2} ?(?:%|per ?cent) (?:combined|pass|grade|at |in maths|in english|gds|greater)/g, () => true);

/** "A*", "9s", "grade 7": the better ones, as they are told with pride. */
export const findGrades: FindEntities = (folded) => scan('grade', folded, /\ba ?\* ?,? ?a\b|\ba\*s?\b|\b9s\b|\bgrade [5-9]\b/g, () => true);

/** "on £45,000", "on 52k", "on 40 grand". */
export const findSalaries: FindEntities = (folded) => scan('salary', folded, /\bon (?:£ ?)?\d{2,3}(?:,\d{3}|k| ?grand)\b/g, () => true);

/** A word for a way in, and not far behind it something with digits that may be the secret. */
export const findAccessCodes: FindEntities = (folded) =>
  scan(
    'access-code',
    folded,
    /(?<!\b(?:sort|zip|exam|entry|secret|discount|promo|voucher|error) )\b(?:password|passcode|login|log in|keypad|door code|gate code|code|wifi)\b[^.!?\n]{0,40}\b[a-z]{0,40}\d[\da-z!*#]{2,}/g,
    (words) => !/ \d+(?:st|nd|rd|th|am|pm)$/.test(words),
  );

/** "Mr Patel", "miss cole": somebody who is addressed as a grown-up at school. */
export const findTitledNames: FindEntities = (folded) =>
  scan('titled-name', folded, /\b(?:mr|mrs|miss|ms|mx|dr|sir|madam|cllr|rev)\.? [a-z]/g, () => true);

/** Words between double quotes on one line. */
export const findQuotations: FindEntities = (folded) =>
  folded.includes('"') ? scan('quotation', folded, /"[^"\n]{3,200}"/g, () => true) : [];
