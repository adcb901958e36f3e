import type { Leaf } from '../schema/detector';
import { phrasesKey } from './compile-rules';
import type { Mark } from './mark';
import { patternMarks, type Scene } from './scene';

/** The sentences that a matcher may look at: `first` to `last`, both among them. */
export interface Window {
  first: number;
  last: number;
}

/** Words that met a detector; none where it is met by a fact about the draft. */
export type Evidence = readonly Mark[];

type LeafOf<Key extends string> = Extract<Leaf, Record<Key, unknown>>;
type Matcher<Key extends string> = (leaf: LeafOf<Key>, scene: Scene, window: Window) => Evidence[];

const MET: Evidence[] = [[]];
const fact = (met: boolean): Evidence[] => (met ? MET : []);

function within<M extends Mark>(groups: readonly (readonly M[])[], { first, last }: Window): M[] {
  return groups.slice(first, last + 1).flat();
}

function each(marks: readonly Mark[]): Evidence[] {
  return marks.map((mark) => [mark]);
}

function ofList(scene: Scene, window: Window, id: string): Evidence[] {
  const place = scene.rules.lists.get(id);
  return each(within(scene.signals.found, window).filter(({ list }) => list === place));
}

/** One matcher for each kind of detector that the rules language has. */
export const MATCHERS: { [Key in KeysOf<Leaf>]: Matcher<Key> } = {
  phrase: ({ phrase }, scene, window) => ofList(scene, window, phrasesKey([phrase])),
  phrases: ({ phrases }, scene, window) => ofList(scene, window, phrasesKey(phrases)),
  list: ({ list }, scene, window) => ofList(scene, window, list),
  pattern: ({ pattern }, scene, window) => each(within(patternMarks(scene, pattern), window)),
  entity: ({ entity }, scene, window) => each(within(scene.entities, window).filter(({ kind }) => kind === entity)),
  mention: ({ mention, how }, scene, window) =>
    each(within(scene.signals.mentions, window).filter((mark) => mention.includes(mark.who) && (!how || how.includes(mark.how)))),
  topic: ({ topic }, scene, window) =>
    each(within(scene.signals.found, window).filter(({ means }) => means.part === 'topic' && topic.includes(means.topic))),
  guard: ({ guard }, scene, window) =>
    each(within(scene.signals.found, window).filter(({ means }) => means.part === 'guard' && means.guard === guard)),
  contempt: ({ contempt }, scene, window) =>
    each(
      within(scene.contempt, window).filter(
        ({ who, kind, strength }) =>
          contempt.of.includes(who) && (!contempt.kind || contempt.kind.includes(kind)) && strength >= (contempt.atLeast ?? 1),
      ),
    ),
  surface: ({ surface }, { draft }) => fact(surface.includes(draft.surface)),
  recipient: ({ recipient }, { draft }) => fact(draft.recipient !== null && recipient.includes(draft.recipient)),
  audience: ({ audience }, { draft }) =>
    fact(draft.context.audience !== undefined && audience.includes(draft.context.audience.toLowerCase())),
  faces: ({ faces }, { draft }) =>
    fact(
      draft.images.some(
        (image) =>
          image.faces !== undefined && image.faces >= (faces.atLeast ?? 0) && image.faces <= (faces.atMost ?? Number.POSITIVE_INFINITY),
      ),
    ),
  picture: (_leaf, { draft }) => fact(draft.images.length > 0),
};

type KeysOf<T> = T extends T ? Exclude<keyof T, 'how'> & string : never;

export function matchLeaf(leaf: Leaf, scene: Scene, window: Window): Evidence[] {
  const key = Object.keys(leaf).find((name) => name in MATCHERS) as keyof typeof MATCHERS;
  return (MATCHERS[key] as Matcher<string>)(leaf as never, scene, window);
}
