import type { PictureSignals } from '../schema/picture';

/** Faces that nobody has said there is permission for; undefined where they were not looked for. */
export function unpermittedFaces({ faces, permission }: PictureSignals): number | undefined {
  return permission ? undefined : faces;
}

/** Up to here the count is taken to be right; a fuller picture always has faces that are missed or seen twice. */
const SURELY_COUNTED = 5;

/** "one face", "3 faces", "about 24 faces": of all pictures together, those with permission left out. */
export function facesInWords(pictures: readonly PictureSignals[]): string {
  const faces = pictures.reduce((sum, picture) => sum + (unpermittedFaces(picture) ?? 0), 0);
  if (faces === 1) return 'one face';
  return faces > SURELY_COUNTED ? `about ${faces} faces` : `${faces || 'no'} faces`;
}
