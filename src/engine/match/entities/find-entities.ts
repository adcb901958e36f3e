import type { Reading } from '../../text/reading';
import type { Entity, FindEntities } from './entity';
import { findBankAccounts, findCards, findIbans, findNhsNumbers, findNiNumbers, findPhones, findUlns, findUpns } from './numbers';
import { findAccessCodes, findGrades, findPassRates, findQuotations, findSalaries, findScores, findTitledNames } from './school-figures';
import { findAddresses, findBirthDates, findCarRegistrations, findEmails, findPasswords, findPostcodes } from './words';

const WITH_DIGITS: readonly FindEntities[] = [
  findUpns,
  findUlns,
  findNhsNumbers,
  findNiNumbers,
  findPhones,
  findCards,
  findIbans,
  findBankAccounts,
  findAddresses,
  findBirthDates,
  findPasswords,
  findPostcodes,
  findCarRegistrations,
  findScores,
  findPassRates,
  findSalaries,
  findAccessCodes,
];
const ANYWHERE: readonly FindEntities[] = [findEmails, findGrades, findTitledNames, findQuotations];

/** Every identifier in a draft, in the folded text, but for the school's own public ones. */
export function findEntities(reading: Reading, publicContacts: ReadonlySet<string>): Entity[] {
  const { text, starts, ends } = reading.folded;
  const typedAt = (start: number, end: number) => reading.draft.slice(starts[start], ends[end - 1]);
  const finders = /\d/.test(text) ? [...WITH_DIGITS, ...ANYWHERE] : ANYWHERE;
  const found = finders.flatMap((find) => find(text, typedAt));
  return found.filter((entity) => !publicContacts.has(contactKey(text.slice(entity.start, entity.end))));
}

/** How a contact is compared: letters and digits only. */
export function contactKey(contact: string): string {
  return contact.toLowerCase().replace(/[^a-z0-9@]/g, '');
}
