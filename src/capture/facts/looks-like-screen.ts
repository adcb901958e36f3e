import { letGo } from '../decode/shrink';

/** Rows looked at, spread over the picture at its own size. */
const ROWS = 96;
/** Measured: plain screens .75 to .96, photographs at most .66, mostly below .42. */
const SAME = 0.7;

/** Whether neighbouring pixels are as often the very same as only a drawn screen has them. One hint among others. */
export function looksLikeScreen(picture: ImageBitmap): boolean {
  const rows = Math.min(ROWS, picture.height);
  const canvas = new OffscreenCanvas(picture.width, rows);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return false;
  for (let row = 0; row < rows; row += 1) {
    const from = Math.floor(((row + 0.5) * picture.height) / rows);
    context.drawImage(picture, 0, from, picture.width, 1, 0, row, picture.width, 1);
  }
  const share = sameNeighbours(context.getImageData(0, 0, picture.width, rows).data, picture.width);
  letGo(canvas);
  return share >= SAME;
}

/** The share of pixels that are the same as the one to their left. */
export function sameNeighbours(rgba: Uint8ClampedArray<ArrayBuffer>, width: number): number {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  if (width < 2) return 0;
  let same = 0;
  for (let at = 1; at < pixels.length; at += 1) if (at % width !== 0 && pixels[at] === pixels[at - 1]) same += 1;
  return same / (pixels.length - pixels.length / width);
}
