import { hasFirstFrame } from './has-first-frame';
import type { PictureKind } from './kind-of-file';

/** Whether a file goes on to its end. Browsers show what there is of one cut off, and what is missing would be passed over in silence. */
export function isWhole(kind: PictureKind, bytes: Uint8Array): boolean {
  if (kind === 'jpeg') return hasEndOfJpeg(bytes);
  if (kind === 'png') return hasEndOfPng(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'webp') return bytes.length >= 12 && view.getUint32(4, true) + 8 <= bytes.length;
  return kind === 'gif' ? hasFirstFrame(bytes) : hasAllBoxes(view);
}

/** After the header of the first scan, FF D9 is nothing but the end. */
function hasEndOfJpeg(bytes: Uint8Array): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    at += bytes[at + 1] === 0xff ? 1 : 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  for (; at + 1 < bytes.length; at += 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

function hasEndOfPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.length) {
    if (view.getUint32(at + 4) === 0x49454e44) return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}

function hasAllBoxes(view: DataView): boolean {
  let at = 0;
  while (at + 16 <= view.byteLength) {
    const said = view.getUint32(at);
    // 0: up to the end of the file. 1: the size stands in eight bytes after the name, of which no picture needs the first four.
    if (said === 0) return true;
    const size = said === 1 ? view.getUint32(at + 12) : said;
    if (size < 8) return false;
    at += size;
  }
  return at <= view.byteLength;
}
