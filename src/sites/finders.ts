import { recogniseSite, siteFor } from './registry';
import { measure } from './semantic/boxes';
import { findBySense, findBySenseNear } from './semantic/find-by-sense';
import { findField } from './semantic/find-field';
import { type Composer, findComposer, findComposerNear, type Site } from './site';

type Path = readonly EventTarget[];

/** The ways of finding a composer at an address; where no adapter covers it and the page shows no software we know, by sense alone. */
export function findersFor(place: Pick<Location, 'protocol' | 'hostname' | 'pathname'>) {
  const site = siteFor(place);
  let software: Site | null = null;
  let looked = false;
  const markers = (): Site | null => {
    if (site || looked) return site ?? software;
    software = recogniseSite(document);
    looked = software !== null || document.readyState === 'complete';
    return software;
  };
  return {
    id: site?.id ?? 'other',
    byMarkers: (path: Path): Composer | null => by(markers(), findComposer, path),
    bySense: (path: Path): Composer | null => findBySense(path),
    near: (path: Path): Composer | null => by(markers(), findComposerNear, path) ?? findBySenseNear(path),
    isWritingBox: (path: Path): boolean => findField(path, measure) !== null,
  };
}

function by(site: Site | null, find: typeof findComposer, path: Path): Composer | null {
  return site && find(site, path);
}
