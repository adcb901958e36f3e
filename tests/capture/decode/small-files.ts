const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)));

const big = (number: number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
const little = (number: number) => big(number).reverse();

/** Headers of picture files, as small as they come; no pixels. */
export const png = (width: number, height: number) =>
  bytes('\x89PNG\r\n\x1a\n', big(13), 'IHDR', big(width), big(height), [8, 2, 0, 0, 0], big(0), big(0), 'IEND', big(0));

export const jpeg = (width: number, height: number) =>
  bytes(
    [0xff, 0xd8, 0xff, 0xfe, 0, 4, 0x51, 0x57, 0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0],
    [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xff, 0xd9],
  );

export const gif = (width: number, height: number) =>
  bytes(
    'GIF89a',
    [width & 255, width >> 8, height & 255, height >> 8, 0, 0, 0],
    [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0],
    [2, 2, 0x44, 1, 0, 0x3b],
  );

export const webp = (width: number, height: number) =>
  bytes('RIFF', little(22), 'WEBPVP8X', little(10), [0, 0, 0, 0], little(width - 1).slice(0, 3), little(height - 1).slice(0, 3));

export const isoFile = (...brands: string[]) => bytes(big(12 + 4 * brands.length), 'ftyp', brands[0] ?? '', big(0), ...brands.slice(1));
