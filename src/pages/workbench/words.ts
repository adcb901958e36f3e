import type { EntityKind } from '../../engine/schema/detector';
import type { Scope } from '../../engine/schema/rule';
import type { How, Who } from '../../engine/schema/vocabulary';
import { type PlainKey, say } from '../../language/say';
import type { PartKind } from '../../workbench/frame';

/** The words of the format, as somebody would say them who has never read it: each with its message. */
export const PART_WORDS = {
  words: 'bench.part.words',
  list: 'bench.part.list',
  mention: 'bench.part.mention',
  topic: 'bench.part.topic',
  entity: 'bench.part.entity',
  contempt: 'bench.part.contempt',
} as const satisfies Record<Exclude<PartKind, 'other'>, PlainKey>;

export const WHO_WORDS = {
  pupils: 'bench.who.pupils',
  staff: 'bench.who.staff',
  parents: 'bench.who.parents',
  governors: 'bench.who.governors',
  council: 'bench.who.council',
  school: 'bench.who.school',
  person: 'bench.who.person',
} as const satisfies Record<Who, PlainKey>;

export const HOW_WORDS = {
  named: 'bench.how.named',
  single: 'bench.how.single',
  group: 'bench.how.group',
} as const satisfies Record<How, PlainKey>;

export const SCOPE_WORDS = {
  sentence: 'bench.scope.sentence',
  neighbours: 'bench.scope.neighbours',
  draft: 'bench.scope.draft',
} as const satisfies Record<Scope, PlainKey>;

export const STATUS_WORDS = {
  stable: 'bench.status.stable',
  trial: 'bench.status.trial',
  off: 'bench.status.switchedOff',
} as const satisfies Record<string, PlainKey>;

export const ENTITY_WORDS = {
  upn: 'bench.number.upn',
  uln: 'bench.number.uln',
  'nhs-number': 'bench.number.nhs',
  'ni-number': 'bench.number.ni',
  phone: 'bench.number.phone',
  email: 'bench.number.email',
  postcode: 'bench.number.postcode',
  address: 'bench.number.address',
  'date-of-birth': 'bench.number.birth',
  'bank-account': 'bench.number.bank',
  card: 'bench.number.card',
  iban: 'bench.number.iban',
  password: 'bench.number.password',
  'car-registration': 'bench.number.car',
  score: 'bench.number.score',
  grade: 'bench.number.grade',
  salary: 'bench.number.salary',
  'access-code': 'bench.number.code',
  'titled-name': 'bench.number.titled',
  quotation: 'bench.number.quotation',
  'pass-rate': 'bench.number.passRate',
} as const satisfies Record<EntityKind, PlainKey>;

export const asChoices = <Choice extends string>(words: Record<Choice, PlainKey>) =>
  (Object.entries(words) as [Choice, PlainKey][]).map(([choice, message]) => [choice, say(message)] as const);

/** "given-names" as "given names"; the folder before it tells nothing that its description does not. */
export const listName = (id: string): string => id.replace(/^.*\//, '').replaceAll('-', ' ');
