import { siteFor } from './registry';
import { measure } from './semantic/boxes';
import { findBySense, findBySenseNear } from './semantic/find-by-sense';
import { findField } from './semantic/find-field';
import { type Composer, findComposer, findComposerNear } from './site';

type Path = readonly EventTarget[];

/** The ways of finding a composer at an address; where no adapter covers it, by sense alone. */
export function findersFor(place: Pick<Location, 'protocol' | 'hostname' | 'pathname'>) {
  const site = siteFor(place);
  return {
    id: site?.id ?? 'other',
    byMarkers: (path: Path): Composer | null => site && findComposer(site, path),
    bySense: (path: Path): Composer | null => findBySense(path),
    near: (path: Path): Composer | null => (site && findComposerNear(site, path)) ?? findBySenseNear(path),
    isWritingBox: (path: Path): boolean => findField(path, measure) !== null,
  };
}
