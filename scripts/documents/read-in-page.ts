import { greyOf } from '../../src/capture/words/grey';
import { onlyText } from '../../src/capture/words/only-text';
import { createWordReader, ENLARGED, LONGEST } from '../../src/capture/words/read-words';

const reader = createWordReader({
  worker: '/words/worker.min.js',
  core: '/words/tesseract-core-simd-lstm.wasm.js',
  language: '/words',
});

export interface PictureReading {
  text: string;
  /** Milliseconds; `prepare` is part of `read`. */
  decode: number;
  prepare: number;
  read: number;
}

/** As the desk does: decoded, shrunk, and read by the reader that is shipped. */
export async function readPicture(address: string): Promise<PictureReading> {
  const file = await (await fetch(address)).blob();
  const start = performance.now();
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const shrunk = await createImageBitmap(picture, {
    resizeWidth: Math.round(picture.width * scale),
    resizeHeight: Math.round(picture.height * scale),
    resizeQuality: 'high',
  });
  picture.close();
  const decoded = performance.now();
  onlyText(greyOf(shrunk, LONGEST, ENLARGED));
  const prepared = performance.now();
  const text = await reader.read(shrunk, new AbortController().signal);
  return { text, decode: decoded - start, prepare: prepared - decoded, read: performance.now() - prepared };
}
