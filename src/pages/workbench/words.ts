import type { EntityKind } from '../../engine/schema/detector';
import type { RuleSeverity } from '../../engine/schema/severity';
import type { How, Who } from '../../engine/schema/vocabulary';
import type { PartKind } from '../../workbench/frame';

/** The words of the format, as somebody would say them who has never read it. */
export const PART_WORDS: Record<Exclude<PartKind, 'other'>, string> = {
  words: 'these words or phrases',
  list: 'words from a list',
  mention: 'somebody of the school',
  topic: 'a private matter',
  entity: 'a number, address or the like',
  contempt: 'unkind words about somebody',
};

export const WHO_WORDS: Record<Who, string> = {
  pupils: 'pupils',
  staff: 'staff',
  parents: 'parents',
  governors: 'governors',
  council: 'the council',
  school: 'the school',
  person: 'anybody named',
};

export const HOW_WORDS: Record<How, string> = { named: 'by name', single: 'one person, unnamed', group: 'a group' };

export const SEVERITY_CHOICES: Record<RuleSeverity, { name: string; about: string }> = {
  info: { name: 'A dot', about: 'Shown only when the person asks.' },
  advise: { name: 'A note', about: 'A quiet note beside the draft.' },
  serious: { name: 'A note and a pause', about: 'The note, and one pause when they press Post.' },
};

export const SCOPE_WORDS = {
  sentence: 'in one sentence',
  neighbours: 'in a sentence and the one before',
  draft: 'anywhere in the draft',
} as const;

export const STATUS_WORDS = {
  stable: 'In use',
  trial: 'On trial: silent, and only counted',
  off: 'Switched off',
} as const;

export const ENTITY_WORDS: Record<EntityKind, string> = {
  upn: 'a unique pupil number',
  uln: 'a unique learner number',
  'nhs-number': 'an NHS number',
  'ni-number': 'a National Insurance number',
  phone: 'a phone number',
  email: 'an email address',
  postcode: 'a postcode',
  address: 'a street address',
  'date-of-birth': 'a date of birth',
  'bank-account': 'a bank account',
  card: 'a card number',
  iban: 'an IBAN',
  password: 'a password',
  'car-registration': 'a car’s number plate',
  score: 'a score',
  grade: 'a grade',
  salary: 'a salary',
  'access-code': 'a door or gate code',
  'titled-name': 'a name with Mr, Mrs, Miss …',
  quotation: 'words in quotation marks',
  'pass-rate': 'a pass rate',
};

export const asChoices = <Key extends string>(words: Record<Key, string>) => Object.entries(words) as [Key, string][];
/** "given-names" as "given names"; the folder before it tells nothing that its description does not. */
export const listName = (id: string): string => id.replace(/^.*\//, '').replaceAll('-', ' ');
