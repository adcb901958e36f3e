/** Lets a canvas's pixels go now; the browser would let them lie until it next tidies up, and there may be hundreds of megabytes by then. */
export function letGo(canvas: OffscreenCanvas): void {
  canvas.width = 0;
  canvas.height = 0;
}

/** A copy no longer than `longest` on its longer side; never enlarged. */
export function shrink(picture: ImageBitmap, longest: number): OffscreenCanvas {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale)));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to draw on.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}
