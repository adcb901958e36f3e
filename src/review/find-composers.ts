import type { Composer } from '../sites/site';

/** How the composer was found last: by the site's markers, by sense, or not, though there is a writing box. */
export type Found = 'marked' | 'sensed' | 'unsure';

type Find = (path: readonly EventTarget[]) => Composer | null;

export interface Finders {
  byMarkers: Find;
  bySense: Find;
  isWritingBox(path: readonly EventTarget[]): boolean;
}

/** Markers first; where they fail, what a composer looks like. `tell` is told how, and where neither is sure; again when that changes. */
export function createFinder({ byMarkers, bySense, isWritingBox }: Finders, tell: (found: Found) => void): Find {
  let told: Found | null = null;
  const say = (found: Found) => {
    if (found !== told) tell(found);
    told = found;
  };
  return (path) => {
    const marked = byMarkers(path);
    const composer = marked ?? bySense(path);
    if (composer) say(marked ? 'marked' : 'sensed');
    // One box that is unclear says little where others have been found.
    else if (told === null && isWritingBox(path)) say('unsure');
    return composer;
  };
}
