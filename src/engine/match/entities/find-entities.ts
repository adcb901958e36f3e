import type { Reading } from '../../text/reading';
import type { Entity, FindEntities } from './entity';
import { findBankAccounts, findCards, findIbans, findNhsNumbers, findNiNumbers, findPhones, findUlns, findUpns } from './numbers';
import { findAccessCodes, findGrades, findPassRates, findQuotations, findSalaries, findScores, findTitledNames } from './school-figures';
import { findSecrets } from './secrets';
import { findAddresses, findBirthDates, findCarRegistrations, findEmails, findPasswords, findPostcodes, findSpelledEmails } from './words';

/** Each with the fewest digits that a text must have for it to find anything. */
const FINDERS: readonly { find: FindEntities; digits: number }[] = [
  { find: findUpns, digits: 11 },
  { find: findUlns, digits: 10 },
  { find: findNhsNumbers, digits: 10 },
  { find: findNiNumbers, digits: 6 },
  { find: findPhones, digits: 9 },
  { find: findCards, digits: 13 },
  { find: findIbans, digits: 16 },
  { find: findBankAccounts, digits: 8 },
  { find: findAddresses, digits: 1 },
  { find: findBirthDates, digits: 3 },
  { find: findPasswords, digits: 1 },
  { find: findSecrets, digits: 1 },
  { find: findPostcodes, digits: 2 },
  { find: findCarRegistrations, digits: 2 },
  { find: findScores, digits: 1 },
  { find: findPassRates, digits: 1 },
  { find: findSalaries, digits: 2 },
  { find: findAccessCodes, digits: 1 },
  { find: findEmails, digits: 0 },
  { find: findSpelledEmails, digits: 0 },
  { find: findGrades, digits: 0 },
  { find: findTitledNames, digits: 0 },
  { find: findQuotations, digits: 0 },
];

/** Every identifier in a draft, in the folded text, but for the school's own public ones. */
export function findEntities(reading: Reading, publicContacts: ReadonlySet<string>): Entity[] {
  const { text, starts, ends } = reading.folded;
  const typedAt = (start: number, end: number) => reading.draft.slice(starts[start], ends[end - 1]);
  const count = countDigits(text);
  const found: Entity[] = [];
  for (const { find, digits } of FINDERS) if (digits <= count) found.push(...find(text, typedAt));
  const ibans = found.filter(({ kind }) => kind === 'iban');
  const inIban = ({ kind, start, end }: Entity) => kind !== 'iban' && ibans.some((iban) => iban.start <= start && end <= iban.end);
  return found.filter((entity) => !inIban(entity) && !publicContacts.has(contactKey(text.slice(entity.start, entity.end))));
}

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) count += 1;
  }
  return count;
}

/** How a contact is compared: letters and digits only. */
export function contactKey(contact: string): string {
  return contact.toLowerCase().replace(/[^a-z0-9@]/g, '');
}
