import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../../src/engine/match/entities/find-entities';
import type { EntityKind } from '../../../../src/engine/schema/detector';
import { readDraft } from '../../../../src/engine/text/reading';

/** The words taken for one of `kinds`, as typed. */
function found(draft: string, ...kinds: EntityKind[]): string[] {
  const reading = readDraft(draft);
  const { starts, ends } = reading.folded;
  return findEntities(reading, new Set())
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ start, end }) => draft.slice(starts[start], ends[end - 1]));
}

describe('numbers with a check digit', () => {
  it.each<[EntityKind, string, string]>([
    ['upn', 'her UPN is P823 4291 07001 thanks', 'P823 4291 07001'],
    ['upn', 'p823429107001', 'p823429107001'],
    ['ni-number', 'NINO ab-12-34-56-c', 'ab-12-34-56-c'],
    ['iban', 'the hostel: DE89 3704 0044 0532 0130 00 by Friday', 'DE89 3704 0044 0532 0130 00'],
    ['iban', 'gb29nwbk60161331926819', 'gb29nwbk60161331926819'],
    ['uln', 'learner number 1234 567 899 has no results', '1234 567 899'],
    ['nhs-number', 'CAMHS want 943 476 5919', '943 476 5919'],
  ])('finds a %s in "%s"', (kind, draft, words) => expect(found(draft, kind)).toEqual([words]));

  it.each<[EntityKind, string]>([
    ['upn', 'B823 4291 07001 is no pupil'],
    ['iban', 'DE89 3704 0044 0532 0130 01'],
    ['iban', 'DE89 3704 0044 0532 0130 0012'],
    ['uln', 'ring 1234 567 899'],
    ['nhs-number', 'ULN 943 476 5919'],
    ['ni-number', 'BG123456A'],
  ])('finds no %s in "%s"', (kind, draft) => expect(found(draft, kind)).toEqual([]));

  it('takes no part of an IBAN for a telephone', () => {
    expect(found('iban fr84 8117 3328 9820 0304 1568 166', 'phone')).toEqual([]);
  });
});

describe('how to reach somebody', () => {
  it.each<[EntityKind, string, string]>([
    ['phone', 'voicemail on 07700.900.653 please', '07700.900.653'],
    ['email', 'jo.smith (at) sky (dot) com', 'jo.smith (at) sky (dot) com'],
    ['email', 'ask jo dot smith at gmail dot com then', 'jo dot smith at gmail dot com'],
    ['email', 'use jsmith82 at hotmail.co.uk', 'jsmith82 at hotmail.co.uk'],
    ['email', 'jsmith @ sky.com', 'jsmith @ sky.com'],
    ['postcode', 'home is gl67zj', 'gl67zj'],
    ['address', 'dropped off at 43a, station road', '43a, station road'],
    ['car-registration', 'who owns dn19 leu? it is parked across the gate', 'dn19 leu'],
  ])('finds a %s in "%s"', (kind, draft, words) => expect(found(draft, kind)).toEqual([words]));

  it.each<[EntityKind, string]>([
    ['email', 'look at outlook.com'],
    ['email', 'details at oakfield.sch.uk'],
    ['email', 'write to consultations@education.gov.uk'],
    ['email', 'meet at noon. Dot com boom today'],
    ['phone', '01.12.2025 10.30'],
    ['postcode', 'y11 5th period'],
    ['postcode', 'a hp302xl cartridge'],
    ['address', 'we won by 3, the crowd ran up the hill'],
    ['car-registration', 'yr12 set are lively, van or no van'],
    ['car-registration', 'an12 her'],
  ])('finds no %s in "%s"', (kind, draft) => expect(found(draft, kind)).toEqual([]));
});

describe('passwords', () => {
  it('are told from the name that one logs in with', () => {
    expect(found('supply login: cover1, pw sunflower-46', 'password')).toEqual(['sunflower-46']);
  });

  it('are no days, times or prices', () => expect(found('login is 9am, pin is £12, password is 19th', 'password')).toEqual([]));
});

describe('dates of birth', () => {
  it.each([
    ['date of birth: 2012-01-19', '2012-01-19'],
    ['dob is January 28th 2018', 'January 28th 2018'],
    ['born on the 3rd of March 2011', '3rd of March 2011'],
    ['DOB on the passport says 16/03/19', '16/03/19'],
    ["his birthday's 4.5.2013", '4.5.2013'],
  ])('finds one in "%s"', (draft, words) => expect(found(draft, 'date-of-birth')).toEqual([words]));

  it.each(['Shakespeare was born on 23 April 1564', 'the birthday party is on 14/03/2026', 'fair on 14/03/2026', 'grade b. 12 of them'])(
    'finds none in "%s"',
    (draft) => expect(found(draft, 'date-of-birth')).toEqual([]),
  );
});
