/** A picture without its colours: 0 black, 255 white, row by row. */
export interface Grey {
  width: number;
  height: number;
  shades: Uint8Array<ArrayBuffer>;
}

/** The picture in grey, its longer side brought to `longest` pixels, though never enlarged more than `most` times. */
export function greyOf(picture: ImageBitmap, longest: number, most: number): Grey {
  const scale = Math.min(most, longest / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to draw on.');
  // What is see-through stands on white, as a site shows it.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  const colours = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  context.canvas.width = 0;
  const shades = new Uint8Array(width * height);
  for (let at = 0; at < shades.length; at += 1) {
    const colour = colours[at] ?? 0;
    shades[at] = ((colour & 255) * 77 + ((colour >>> 8) & 255) * 150 + ((colour >>> 16) & 255) * 29) >> 8;
  }
  return { width, height, shades };
}
