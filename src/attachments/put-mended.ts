import type { Composer } from '../sites/site';
import { swapPicture } from './swap-picture';

/** Keeps a mended copy on the computer, puts it on the clipboard, or in the place of the picture; false where that did not work. */
export async function putMended(use: 'save' | 'copy' | 'swap', file: File, composer: Composer, place: number): Promise<boolean> {
  if (use === 'swap') return swapPicture(composer, place, file);
  if (use === 'save') return save(file);
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(file) })]).then(
    () => true,
    () => false,
  );
}

/** Through a link that never enters the page. */
function save(file: File): boolean {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

/** Clipboards take no other kind of picture. */
async function pngOf(file: File): Promise<Blob> {
  if (file.type === 'image/png') return file;
  const picture = await createImageBitmap(file);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
