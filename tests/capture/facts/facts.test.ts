import { describe, expect, it } from 'vitest';
import { exifBlock } from '../../../src/capture/facts/exif-block';
import { sameNeighbours } from '../../../src/capture/facts/looks-like-screen';
import { readFileFacts } from '../../../src/capture/facts/read-file-facts';

const row = (...pixels: number[]) => new Uint8ClampedArray(Uint32Array.from(pixels).buffer);

/** An EXIF block: little-endian, with make, model and, in its second part, the time the picture was taken. */
function exif(make: string, model: string, takenAt: string): number[] {
  const short = (number: number) => [number & 255, number >> 8];
  const long = (number: number) => [...short(number & 0xffff), ...short(number >>> 16)];
  const text = (words: string) => [...`${words}\0`].map((letter) => letter.charCodeAt(0));
  const entry = (tag: number, type: number, count: number, value: number) => [
    ...short(tag),
    ...short(type),
    ...long(count),
    ...long(value),
  ];
  const [makeText, modelText, time] = [text(make), text(model), text(takenAt)];
  const first = 8 + 2 + 3 * 12 + 4;
  const modelAt = first + makeText.length;
  const secondAt = modelAt + modelText.length;
  const timeAt = secondAt + 2 + 12 + 4;
  return [
    ...[0x49, 0x49, 42, 0, 8, 0, 0, 0],
    ...short(3),
    ...entry(0x010f, 2, makeText.length, first),
    ...entry(0x0110, 2, modelText.length, modelAt),
    ...entry(0x8769, 4, 1, secondAt),
    ...long(0),
    ...makeText,
    ...modelText,
    ...short(1),
    ...entry(0x9003, 2, time.length, timeAt),
    ...long(0),
    ...time,
  ];
}

function webpWith(block: number[]): Uint8Array<ArrayBuffer> {
  const letters = (words: string) => [...words].map((letter) => letter.charCodeAt(0));
  const size = [block.length & 255, block.length >> 8, 0, 0];
  return Uint8Array.from([
    ...letters('RIFF'),
    0,
    0,
    0,
    0,
    ...letters('WEBP'),
    ...letters('VP8 '),
    3,
    0,
    0,
    0,
    1,
    2,
    3,
    0,
    ...letters('EXIF'),
    ...size,
    ...block,
  ]);
}

describe('what a file says beside its pixels', () => {
  it('is read: camera and time', async () => {
    const file = webpWith(exif('Canon Long Name', 'EOS 80D', '2026:07:01 14:03:59'));
    expect(await readFileFacts(file, 'webp')).toEqual({ camera: 'Canon Long Name EOS 80D', takenAt: '2026-07-01T14:03:59' });
  });

  it('names the maker once where the model does too', async () => {
    const file = webpWith(exif('Canon', 'Canon EOS 80D', '0000:00:00 00:00:00'));
    expect(await readFileFacts(file, 'webp')).toEqual({ camera: 'Canon EOS 80D' });
  });

  it('is found wherever it stands in the file, and not where there is none', () => {
    const block = exif('Nikon', 'D5', '2026:07:01 14:03:59');
    expect([...(exifBlock(Uint8Array.from([0x49, 0x49, 0x2a, 1, 0x4d, ...block])) ?? [])]).toEqual(block);
    expect(exifBlock(webpWith([]))).toBeNull();
  });

  it('is nothing where it cannot be read', async () => {
    expect(await readFileFacts(Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 200, 1, 2, 3]), 'jpeg')).toEqual({});
    expect(await readFileFacts(webpWith([1, 2, 3]), 'webp')).toEqual({});
  });
});

describe('neighbouring pixels', () => {
  it('are counted as the same within a row only', () => {
    expect(sameNeighbours(row(1, 1, 1, 1), 4)).toBe(1);
    expect(sameNeighbours(row(1, 2, 2, 1), 2)).toBe(0);
    expect(sameNeighbours(row(1, 1, 1, 2), 2)).toBe(0.5);
    expect(sameNeighbours(row(1), 1)).toBe(0);
  });
});
