/** The EXIF block of a WebP file, which exifr does not know how to find; null where there is none. */
export function exifOfWebp(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    if (view.getUint32(at) === 0x45584946) return withoutMark(bytes.slice(at + 8, at + 8 + size));
    at += 8 + size + (size % 2);
  }
  return null;
}

/** Some programs put in the mark that a JPEG would have before it. */
function withoutMark(exif: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return String.fromCharCode(...exif.subarray(0, 6)) === 'Exif\0\0' ? exif.slice(6) : exif;
}
