import type { PictureSignals } from '../schema/picture';
import type { FaceForms } from '../schema/translations';

/** Faces that nobody has said there is permission for; undefined where they were not looked for. */
export function unpermittedFaces({ faces, permission }: PictureSignals): number | undefined {
  return permission ? undefined : faces;
}

/** Up to here the count is taken to be right; a fuller picture always has faces that are missed or seen twice. */
const SURELY_COUNTED = 5;

const ENGLISH: FaceForms = { none: 'no faces', one: 'one face', some: '{count} faces', about: 'about {count} faces' };

/** "one face", "3 faces", "about 24 faces": of all pictures together, those with permission left out. */
export function facesInWords(pictures: readonly PictureSignals[], forms = ENGLISH): string {
  const faces = pictures.reduce((sum, picture) => sum + (unpermittedFaces(picture) ?? 0), 0);
  const form = faces === 0 ? forms.none : faces === 1 ? forms.one : faces > SURELY_COUNTED ? forms.about : forms.some;
  return form.replaceAll('{count}', `${faces}`);
}
