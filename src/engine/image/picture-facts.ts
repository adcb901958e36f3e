import type { PictureSignals } from '../schema/picture';
import type { PictureFact } from '../schema/picture-fact';
import type { Vocabulary } from '../schema/vocabulary';
import { metresBetween, type Spot } from './distance';
import { isInSchoolHours } from './in-school-hours';

type School = Vocabulary['school'];

/** Whether a fact holds of one picture at this school. */
export function holdsOf(fact: PictureFact, picture: PictureSignals, school: School): boolean {
  return HOLDS[fact](picture, school);
}

const HOLDS: Record<PictureFact, (picture: PictureSignals, school: School) => boolean> = {
  any: () => true,
  unchecked: ({ unchecked }) => unchecked !== undefined,
  located: (picture) => spotOf(picture) !== null,
  'at-school': (picture, { places }) => {
    const spot = spotOf(picture);
    return spot !== null && places.some(({ at, radius }) => metresBetween(spot, at) <= radius);
  },
  'in-school-hours': (picture, school) => wasOpen(picture, school) === true,
  'out-of-school-hours': (picture, school) => wasOpen(picture, school) === false,
  screenshot: ({ screenshot }) => screenshot === true,
  'with-words': ({ text }) => text !== undefined && /\S/.test(text),
  'with-code': ({ codes }) => codes !== undefined && codes.length > 0,
  'with-thumbnail': ({ thumbnail }) => thumbnail === true,
  permitted: ({ permission }) => permission === true,
};

/** Null where nobody can tell. */
function wasOpen({ takenAt }: PictureSignals, { hours }: School): boolean | null {
  return takenAt !== undefined && hours ? isInSchoolHours(takenAt, hours) : null;
}

/** A camera that has not found itself yet writes 0, 0. */
function spotOf({ gps }: PictureSignals): Spot | null {
  return gps && (gps[0] !== 0 || gps[1] !== 0) ? gps : null;
}
