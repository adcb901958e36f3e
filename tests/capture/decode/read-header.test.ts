import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/capture/decode/read-header';
import { gif, isoFile, jpeg, png, webp } from './small-files';

const KINDS = { png, jpeg, gif, webp };

describe('the header of a file', () => {
  it('says what it is, whatever its name', () => {
    for (const [kind, make] of Object.entries(KINDS)) expect(readHeader(make(640, 480))).toEqual({ kind });
  });

  it('tells a picture too large before it is decoded', () => {
    expect(readHeader(png(8000, 6250))).toEqual({ kind: 'png' });
    expect(readHeader(png(8000, 6251))).toEqual({ unchecked: 'too-large' });
    expect(readHeader(webp(16000, 16000))).toEqual({ unchecked: 'too-large' });
    expect(readHeader(jpeg(65000, 65000))).toEqual({ unchecked: 'too-large' });
  });

  it('tells a file too large', () => {
    const large = new Uint8Array(40_000_001);
    large.set(png(10, 10));
    expect(readHeader(large)).toEqual({ unchecked: 'too-large' });
  });

  it('tells one that was cut off anywhere', () => {
    for (const [kind, make] of Object.entries(KINDS)) {
      const whole = make(640, 480);
      for (let end = 12; end < whole.length - 1; end += 1) {
        const cut = readHeader(whole.slice(0, end));
        // Of a PNG the last bytes, and of a GIF the last, are not missed.
        if (kind === 'png' && end >= whole.length - 4) continue;
        expect(cut, `${kind} cut at ${end} of ${whole.length}`).toEqual({ unchecked: 'damaged' });
      }
    }
  });

  it('tells films from pictures, and pictures that no browser here can read', () => {
    expect(readHeader(isoFile('isom', 'mp42'))).toEqual({ unchecked: 'video' });
    expect(readHeader(isoFile('qt  '))).toEqual({ unchecked: 'video' });
    expect(readHeader(isoFile('heic', 'mif1', 'heic'))).toEqual({ unchecked: 'format' });
    expect(readHeader(isoFile('mif1', 'heic'))).toEqual({ unchecked: 'format' });
    expect(readHeader(Uint8Array.from([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3, 4]))).toEqual({ unchecked: 'video' });
    expect(readHeader(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toEqual({ unchecked: 'format' });
    expect(readHeader(new Uint8Array())).toEqual({ unchecked: 'format' });
  });

  it('of anything whatever is read without a throw', () => {
    const starts = fc.constantFrom(...Object.values(KINDS).map((make) => make(640, 480)), isoFile('avif', 'mif1'), new Uint8Array());
    fc.assert(
      fc.property(starts, fc.nat(40), fc.uint8Array({ maxLength: 200 }), (start, keep, rest) => {
        const answer = readHeader(Uint8Array.from([...start.slice(0, keep), ...rest]));
        expect('kind' in answer || 'unchecked' in answer).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
