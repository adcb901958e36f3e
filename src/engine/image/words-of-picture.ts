import type { PictureSignals } from '../schema/picture';

/** What can be read in a picture, codes each on a line of their own. */
export function wordsOfPicture({ text, codes = [] }: PictureSignals): string {
  return [...(text ? [text] : []), ...codes].join('\n');
}
