import { readFileSync } from 'node:fs';
import { contactKey, findEntities } from '../engine/match/entities/find-entities';
import { readDraft } from '../engine/text/reading';
import { type Measure, share } from './accuracy';
import { between, digits, FORMS, letters, pick, type Random, STRUCTURED, type StructuredKind } from './identifier-forms';
import { seededRandom } from './random';

const FOLDER = 'tests/corpus/identifiers';
const SEED = 20261127;
/** Cases of each carrier sentence, each with another identifier; and of each decoy that is not the same every time. */
const TIMES = 2;

export interface Marked {
  kind: StructuredKind;
  start: number;
  end: number;
}

/** A sentence with the identifiers put into it; a decoy has none. */
export interface IdentifierCase {
  text: string;
  marked: Marked[];
  /** Failures are looked at for the seen half of the carrier sentences only. */
  seen: boolean;
}

interface Carriers {
  /** What the kinds with a number are called, for the sentences that name it. */
  labels: Partial<Record<StructuredKind, string[]>>;
  labelled: string[];
  own: Record<StructuredKind, string[]>;
}

interface Decoys {
  helpLines: string[];
  schoolContacts: string[];
  governmentEmails: string[];
  decoys: string[];
}

const readJson = <T>(name: string): T => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as T;

/** Sentences as school staff type them, each with one true identifier, and decoys without; the same on every machine. */
export function identifierCases(): IdentifierCase[] {
  const { labels, labelled, own } = readJson<Carriers>('carriers');
  const random = seededRandom(SEED);
  const cases: IdentifierCase[] = [];
  for (const kind of STRUCTURED) {
    const names = labels[kind];
    for (const carrier of [...own[kind], ...(names ? labelled : [])])
      for (let time = 0; time < TIMES; time += 1) {
        const identifier = FORMS[kind](random);
        const sentence = carrier.replace('{label}', () => pick(random, names ?? []));
        const start = sentence.indexOf('{}');
        const marked = [{ kind, start, end: start + identifier.length }];
        cases.push({ text: sentence.replace('{}', () => identifier), marked, seen: isSeen(`${kind} ${carrier}`) });
      }
  }
  return [...cases, ...decoyCases(random)];
}

function decoyCases(random: Random): IdentifierCase[] {
  const decoys = readJson<Decoys>('decoys');
  return decoys.decoys.flatMap((decoy) =>
    Array.from({ length: decoy.includes('{') ? TIMES : 1 }, () => ({
      text: decoy.replace(/\{([^}]+)\}/g, (_whole, slot: string) => filled(slot, random, decoys)),
      marked: [],
      seen: isSeen(decoy),
    })),
  );
}

/** By the letters of the sentence, so that one added later moves no other. */
const isSeen = (sentence: string): boolean => [...sentence].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0;

/** What stands in a decoy's slot: `d:4` four digits, `l:2` two letters, `n:3:9` a number of that range, or one of those named. */
function filled(slot: string, random: Random, { helpLines, schoolContacts, governmentEmails }: Decoys): string {
  const [name = '', low = '', high = ''] = slot.split(':');
  const isEmail = (contact: string) => contact.includes('@');
  const slots: Record<string, () => string> = {
    d: () => digits(random, Number(low)),
    l: () => letters(random, Number(low)),
    n: () => String(between(random, Number(low), Number(high))),
    t: () => pick(random, ['8.45', '3.15pm', '15:30', '7pm', '9am', '10:05', '6.30pm', '12.20']),
    date: () => {
      const [day, month] = [between(random, 1, 28), between(random, 1, 12)];
      const old = low === 'old';
      const year = old ? between(random, 1066, 1999) : between(random, 2025, 2028);
      return pick(random, [`${day}/${month}/${year}`, `${day}.${month}.${year % 100}`, `${day} ${old ? 'May' : 'July'} ${year}`]);
    },
    isbn: () => {
      const isbn = `978${digits(random, 10)}`;
      return pick(random, [isbn, `${isbn.slice(0, 3)}-${isbn.slice(3)}`, isbn.replace(/^(...)(.)(....)(....)/, '$1-$2-$3-$4-')]);
    },
    badnhs: () => wrong(FORMS['nhs-number'](random)),
    badcard: () => wrong(FORMS.card(random)),
    help: () => pick(random, helpLines),
    schoolphone: () =>
      pick(
        random,
        schoolContacts.filter((contact) => !isEmail(contact)),
      ),
    schoolemail: () => pick(random, schoolContacts.filter(isEmail)),
    govemail: () => pick(random, governmentEmails),
  };
  return slots[name]?.() ?? `{${slot}}`;
}

/** The same number with another check digit. */
const wrong = (number: string): string => number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

/** A case and what the finders say of it, in the words as typed. */
export interface Found {
  of: IdentifierCase;
  found: Marked[];
}

export function findInCases(cases: readonly IdentifierCase[]): Found[] {
  const school = new Set(readJson<Decoys>('decoys').schoolContacts.map(contactKey));
  const structured = new Set<string>(STRUCTURED);
  return cases.map((of) => {
    const reading = readDraft(of.text);
    const { starts, ends } = reading.folded;
    const found = findEntities(reading, school).filter(({ kind }) => structured.has(kind));
    return {
      of,
      found: found.map(({ kind, start, end }) => ({ kind: kind as StructuredKind, start: starts[start] ?? 0, end: ends[end - 1] ?? 0 })),
    };
  });
}

const overlap = (one: Marked, other: Marked): boolean => one.start < other.end && other.start < one.end;
const SECRETS: readonly StructuredKind[] = ['password', 'access-code'];

/** A password and an access code both let somebody in; an address may hold its postcode. */
export const isRight = (found: Marked, marked: Marked): boolean =>
  overlap(found, marked) &&
  (found.kind === marked.kind ||
    (SECRETS.includes(found.kind) && SECRETS.includes(marked.kind)) ||
    (found.kind === 'postcode' && marked.kind === 'address'));

export interface IdentifierAccuracy {
  overall: Measure[];
  recall: Measure[];
  precision: Measure[];
}

/** Recall: of those put in, found as what they are. Precision: of those found, put there; any other is a false alarm. */
export function measureIdentifiers(judged: readonly Found[]): IdentifierAccuracy {
  const put = judged.flatMap(({ of, found }) => of.marked.map((marked) => ({ marked, got: found.some((each) => isAnswer(each, marked)) })));
  const said = judged.flatMap(({ of, found }) => found.map((each) => ({ each, true: of.marked.some((marked) => isRight(each, marked)) })));
  const decoys = judged.filter(({ of }) => of.marked.length === 0);
  const kinds = STRUCTURED.filter((kind) => put.some(({ marked }) => marked.kind === kind));
  return {
    overall: [
      share('precision', said, (each) => each.true),
      share('recall', put, ({ got }) => got),
      share('decoys taken for one', decoys, ({ found }) => found.length > 0),
    ],
    recall: kinds.map((kind) =>
      share(
        kind,
        put.filter(({ marked }) => marked.kind === kind),
        ({ got }) => got,
      ),
    ),
    precision: kinds.map((kind) =>
      share(
        kind,
        said.filter(({ each }) => each.kind === kind),
        (each) => each.true,
      ),
    ),
  };
}

/** An address is not found by its postcode alone. */
const isAnswer = (found: Marked, marked: Marked): boolean =>
  isRight(found, marked) && (found.kind === marked.kind || SECRETS.includes(marked.kind));
