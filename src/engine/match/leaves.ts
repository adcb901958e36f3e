import { unpermittedFaces } from '../image/faces';
import { holdsOf } from '../image/picture-facts';
import type { Leaf } from '../schema/detector';
import { isSchoolTime } from '../time/school-time';
import { inReadingOrder, type Mark, markFolded, markWords } from './mark';
import type { LeafPlan } from './plan';
import type { Scene } from './scene';
import type { Found } from './signals';

/** Where a detector is met: at these words, in reading order; or by a fact about the draft (true), or not at all. */
export type Met = readonly Mark[] | boolean;

type LeafOf<Key extends string> = Extract<Leaf, Record<Key, unknown>>;
type Matcher<Key extends string> = (leaf: LeafOf<Key>, scene: Scene, plan: LeafPlan) => Met;

const NOWHERE: readonly Found[] = [];

/** Leaves that name lists were resolved to them when the rules were compiled. */
const ofLists: Matcher<never> = (_leaf, { byList }, { lists }) =>
  lists.length === 1 ? (byList[lists[0] as number] ?? NOWHERE) : lists.flatMap((list) => byList[list] ?? NOWHERE).sort(inReadingOrder);

/** One matcher for each kind of detector that the rules language has. */
const MATCHERS: { [Key in LeafKey]: Matcher<Key> } = {
  phrase: ofLists,
  phrases: ofLists,
  list: ofLists,
  topic: ofLists,
  guard: ofLists,
  pattern: ({ pattern }, { rules, reading }) => {
    const marks: Mark[] = [];
    const matcher = rules.patterns.get(pattern)?.matcher(reading.folded.text);
    while (matcher?.find()) if (matcher.end() > matcher.start()) marks.push(markFolded(reading, matcher.start(), matcher.end()));
    return marks;
  },
  entity: ({ entity }, { flat }) => flat.entities.filter(({ kind }) => kind === entity),
  mention: ({ mention, how }, { flat }) => flat.mentions.filter((mark) => mention.includes(mark.who) && (!how || how.includes(mark.how))),
  contempt: ({ contempt: { of, kind: kinds, atLeast = 1 } }, { flat }) =>
    flat.contempt.filter(({ who, kind, strength }) => of.includes(who) && (!kinds || kinds.includes(kind)) && strength >= atLeast),
  surface: ({ surface }, { draft }) => surface.includes(draft.surface),
  recipient: ({ recipient }, { draft }) => draft.recipient !== null && recipient.includes(draft.recipient),
  audience: ({ audience }, { draft }) => draft.context.audience !== undefined && audience.includes(draft.context.audience.toLowerCase()),
  faces: ({ faces: { atLeast = 0, atMost = Number.POSITIVE_INFINITY, largest } }, { draft }) =>
    draft.images.some((picture) => {
      const faces = unpermittedFaces(picture);
      return faces !== undefined && faces >= atLeast && faces <= atMost && (!largest || (picture.largestFace ?? 0) >= largest.atLeast);
    }),
  nudity: ({ nudity: { atLeast } }, { draft, rules }) =>
    rules.file.pictures?.nudity === true && draft.images.some(({ nudity }) => nudity !== undefined && nudity >= atLeast),
  now: ({ now: facts }, { draft, rules }) => {
    const { hours } = rules.file.vocabulary.school;
    const { now } = draft.context;
    return hours !== undefined && now !== undefined && facts.some((fact) => isSchoolTime(fact, now, hours));
  },
  device: ({ device }, { draft }) => draft.context.device !== undefined && device.includes(draft.context.device),
  picture: ({ picture: fact }, { draft, rules }) => draft.images.some((picture) => holdsOf(fact, picture, rules.file.vocabulary.school)),
  reader: ({ reader, atLeast, of }, { read: readWhole, readWords, reading }) => {
    const read = of === 'words' ? readWords : readWhole;
    if (!read || read.probability < atLeast) return false;
    if (reader === 'any') return true;
    if (read.matter !== reader) return false;
    const bounds = reading.sentences[read.sentence];
    return bounds ? [markWords(reading, bounds.from, bounds.to)] : true;
  },
};

type LeafKey = KeysOf<Leaf>;
type KeysOf<T> = T extends T ? Exclude<keyof T, 'how' | 'atLeast' | 'of'> & string : never;

export function matchLeaf(plan: LeafPlan, scene: Scene): Met {
  const matcher = MATCHERS[plan.key as LeafKey] as Matcher<string>;
  return matcher(plan.leaf as never, scene, plan);
}
