export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif';

/** What a file is by its first bytes, whatever its name says. */
export function kindOfFile(bytes: Uint8Array): PictureKind | 'video' | 'unknown' {
  const at = (offset: number, letters: string) => [...letters].every((letter, step) => bytes[offset + step] === letter.charCodeAt(0));
  if (at(0, '\xff\xd8\xff')) return 'jpeg';
  if (at(0, '\x89PNG\r\n\x1a\n')) return 'png';
  if (at(0, 'GIF87a') || at(0, 'GIF89a')) return 'gif';
  if (at(0, 'RIFF') && at(8, 'WEBP')) return 'webp';
  if (at(0, 'RIFF') && at(8, 'AVI ')) return 'video';
  if (at(0, '\x1a\x45\xdf\xa3') || at(0, 'OggS')) return 'video';
  if (at(4, 'moov') || at(4, 'mdat')) return 'video';
  return at(4, 'ftyp') ? kindOfBrand(bytes) : 'unknown';
}

/** Pictures and films in ISO base media files are told apart by the brands they name; HEIC is a picture that browsers cannot read. */
function kindOfBrand(bytes: Uint8Array): PictureKind | 'video' | 'unknown' {
  const end = Math.min(bytes.length, new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), 256);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12) brands.push(String.fromCharCode(...bytes.subarray(at, at + 4)));
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  return brands.some((brand) => /^(?:hei|hev|hez|mif1|msf1|jxl|crx)/.test(brand)) ? 'unknown' : 'video';
}
