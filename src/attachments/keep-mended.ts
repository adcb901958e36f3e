/** Saves a mended copy on the computer, or puts it on the clipboard; false where that did not work. */
export async function keepMended(use: 'save' | 'copy', file: File): Promise<boolean> {
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
  setTimeout(() => URL.revokeObjectURL(link.href), UNTIL_SAVED_MS);
  return true;
}

const UNTIL_SAVED_MS = 60_000;

/** Clipboards take no other kind of picture. */
async function pngOf(file: File): Promise<Blob> {
  if (file.type === 'image/png') return file;
  const picture = await createImageBitmap(file);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
