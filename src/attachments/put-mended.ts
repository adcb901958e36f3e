import type { Composer } from '../sites/site';
import { keepMended } from './keep-mended';
import { swapPicture } from './swap-picture';

/** What the person asked for with a mended copy; false where it did not work. */
export async function putMended(use: 'save' | 'copy' | 'swap', file: File, composer: Composer, place: number): Promise<boolean> {
  return use === 'swap' ? swapPicture(composer, place, file) : keepMended(use, file);
}
