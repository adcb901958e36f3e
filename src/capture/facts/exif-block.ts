/** How EXIF data begin: the order of the bytes in their numbers, 42, and that what they hold comes right after. */
const BEGINNINGS = ['II*\0\x08\0\0\0', 'MM\0*\0\0\0\x08'].map((letters) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));

/** The EXIF data of a WebP or AVIF file, where exifr does not find them: known by how they begin. Null where there are none. */
export function exifBlock(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  const starts = BEGINNINGS.map((beginning) => find(bytes, beginning)).filter((at) => at !== -1);
  return starts.length === 0 ? null : bytes.slice(Math.min(...starts));
}

function find(bytes: Uint8Array, wanted: Uint8Array): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, step) => bytes[at + step] === byte)) return at;
  }
  return -1;
}
