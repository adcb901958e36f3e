/** Neither an `<img>` nor a data address: the page's own policy may forbid both. False where the browser cannot open the file. */
export async function drawPicture(canvas: HTMLCanvasElement, file: File, width: number, signal: AbortSignal): Promise<boolean> {
  try {
    const picture = await createImageBitmap(file, { resizeWidth: width, resizeQuality: 'medium' });
    if (!signal.aborted) {
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
    }
    picture.close();
    return true;
  } catch {
    return false;
  }
}
