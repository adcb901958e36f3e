import { z } from 'zod';
import { timeFact } from '../time/school-time';
import { device, recipient, surface } from './draft';
import { pictureFact } from './picture-fact';
import { contemptKind, guardKind, how, term, who } from './vocabulary';

export const ENTITIES = [
  'upn',
  'uln',
  'nhs-number',
  'ni-number',
  'phone',
  'email',
  'postcode',
  'address',
  'date-of-birth',
  'bank-account',
  'card',
  'iban',
  'password',
  'car-registration',
  'score',
  'grade',
  'salary',
  'access-code',
  'titled-name',
  'quotation',
  'pass-rate',
] as const;
export const entityKind = z.enum(ENTITIES);
export type EntityKind = z.infer<typeof entityKind>;

/** What the learned reader can tell a draft to be about, whatever number the school's policy gives to it. */
export const matter = z.enum(['any', 'worktime', 'confidential', 'derogatory', 'picture', 'dialogue', 'self']);

const oneOrMore = <T extends z.ZodType>(item: T) => z.array(item).min(1);

/** One schema for each detector, under its key. Most find words, and so have a span; the last nine are met by facts about the draft. */
const leaves = {
  phrase: z.strictObject({ phrase: term }),
  phrases: z.strictObject({ phrases: oneOrMore(term) }),
  list: z.strictObject({ list: z.string().describe('A list of the vocabulary, by its id.') }),
  pattern: z.strictObject({
    pattern: z
      .string()
      .min(1)
      .max(500)
      .describe('A regular expression (RE2) over the text in small letters, with straight quotes and no accents.'),
  }),
  entity: z.strictObject({ entity: entityKind.describe('A number, address or the like, told by its shape and check digits.') }),
  mention: z.strictObject({
    mention: oneOrMore(who).describe('Somebody of the school’s world; person is anybody named.'),
    how: oneOrMore(how).optional().describe('By name, as one person without a name, or as a group.'),
  }),
  topic: z.strictObject({
    topic: oneOrMore(z.string()).describe('A private matter, e.g. "health": the topics are named in the lists of the vocabulary.'),
  }),
  guard: z.strictObject({ guard: guardKind.describe('Words that turn what stands near them: a negation, a quotation, a story …') }),
  contempt: z.strictObject({
    contempt: z
      .strictObject({
        of: oneOrMore(who),
        kind: oneOrMore(contemptKind).optional(),
        atLeast: z.number().int().min(1).max(3).optional(),
      })
      .describe('Unkind words that are linked to a mention of one of these.'),
  }),
  surface: z.strictObject({ surface: oneOrMore(surface).describe('What is being written.') }),
  recipient: z.strictObject({ recipient: oneOrMore(recipient).describe('Whom it is written to, where that is known.') }),
  audience: z.strictObject({ audience: oneOrMore(z.string()).describe('Who may read it, as the site names it, e.g. "public".') }),
  /** One picture with so many faces; `largest`, with one that takes up at least that share of it. Pictures that the person holds permission for are passed over. */
  faces: z.strictObject({
    faces: z.strictObject({
      atLeast: z.number().int().min(1).optional(),
      atMost: z.number().int().min(0).optional(),
      largest: z.strictObject({ atLeast: z.number().min(0).max(1) }).optional(),
    }),
  }),
  /** Met only where the rules file says `"pictures": { "nudity": true }`. */
  nudity: z.strictObject({ nudity: z.strictObject({ atLeast: z.number().min(0).max(1) }) }),
  /** The learned reader takes the draft for one about this matter (met by the sentence that speaks for it most), or on `any` (a fact about the draft), at least this surely; `of: "words"`, as it would be without its pictures. */
  reader: z.strictObject({
    reader: matter,
    atLeast: z.number().min(0).max(1),
    of: z.literal('words').optional(),
  }),
  picture: z.strictObject({ picture: pictureFact.describe('What is so of one of its pictures.') }),
  now: z.strictObject({
    now: oneOrMore(timeFact).describe('What holds at the school at the moment of writing; never met where that moment was not given.'),
  }),
  device: z.strictObject({ device: oneOrMore(device).describe('Whose device it is written on, where that is known.') }),
};

const leaf = Object.values(leaves);

export type Leaf = z.infer<(typeof leaf)[number]>;
export type Detector =
  | Leaf
  | { all: Detector[]; within?: number | undefined }
  | { any: Detector[] }
  | { not: Detector }
  | { inPicture: Detector };

/**
 * `all` is met inside the rule's scope (see rule.ts); with `within`, its parts must also lie at most that many words apart.
 */
const anyDetector: z.ZodType<Detector> = z.lazy(() =>
  z.union([...leaf, branches.all, branches.any, branches.not, branches.inPicture], { error: ({ input }) => unknownDetector(input) }),
);
const branches = {
  all: z.strictObject({ all: oneOrMore(anyDetector), within: z.number().int().min(1).max(60).optional() }),
  any: z.strictObject({ any: oneOrMore(anyDetector) }),
  not: z.strictObject({ not: anyDetector }),
  /** Met by one picture by itself: by the words and codes read from it, as a text of its own, and by its faces and facts. It has no span. */
  inPicture: z.strictObject({ inPicture: anyDetector }),
};
const KEYS = [...Object.keys(leaves), ...Object.keys(branches)];

function unknownDetector(input: unknown): string {
  const written = typeof input === 'object' && input !== null ? Object.keys(input).map((key) => `"${key}"`) : [];
  return `Unknown detector ${written.join(', ') || JSON.stringify(input)}: write an object with one of ${KEYS.join(', ')}.`;
}

export const detector: z.ZodType<Detector> = anyDetector;
