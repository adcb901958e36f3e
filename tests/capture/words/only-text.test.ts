import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraseLines } from '../../../src/capture/words/erase-lines';
import { inkOf } from '../../../src/capture/words/ink';
import { onlyText } from '../../../src/capture/words/only-text';
import { blank, fill, letter, word } from './drawn';

/** The matcher for arrays takes a second for so many pixels. */
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

const dark = (grey: { shades: Uint8Array }) => grey.shades.filter((shade) => shade < 128).length;

describe('ruled lines', () => {
  it('go, and the letters between them stay as they are', () => {
    const [plain, ruled] = [blank(300, 120), blank(300, 120)];
    for (const grey of [plain, ruled]) word(grey, 40, 50, 6);
    for (const y of [20, 95]) fill(ruled, 0, y, 300, 3);
    for (const x of [10, 200]) fill(ruled, x, 0, 3, 120);
    eraseLines(ruled, inkOf(ruled).dark, 20);
    expect(same(ruled.shades, plain.shades)).toBe(true);
  });

  it('go where they fall a little across the picture', () => {
    const grey = blank(400, 80);
    for (let x = 0; x < 400; x += 1) fill(grey, x, 20 + Math.round(x / 30), 1, 3);
    eraseLines(grey, inkOf(grey).dark, 20);
    expect(dark(grey)).toBe(0);
  });

  it('go where they are light on dark', () => {
    const grey = blank(300, 80, 30);
    fill(grey, 0, 40, 300, 2, 240);
    eraseLines(grey, inkOf(grey).light, 20);
    expect(Math.max(...grey.shades)).toBeLessThan(60);
  });

  it('stems of letters of any size never go, nor the gap between two lines of text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 60 }), fc.integer({ min: 4, max: 9 }), (height, letters) => {
        const grey = blank(Math.ceil(letters * height * 0.8) + 60, 3 * height + 60);
        word(grey, 30, 25, letters, height);
        word(grey, 30, 25 + Math.round(height * 1.4), letters, height);
        const before = grey.shades.slice();
        const ink = inkOf(grey);
        for (const mask of [ink.dark, ink.light]) eraseLines(grey, mask, height);
        expect(same(grey.shades, before)).toBe(true);
      }),
    );
  });

  it('a bar as thick as a letter is high is no line', () => {
    const grey = blank(300, 120);
    fill(grey, 0, 40, 300, 24);
    const before = grey.shades.slice();
    eraseLines(grey, inkOf(grey).dark, 20);
    expect(same(grey.shades, before)).toBe(true);
  });
});

describe('what is handed on to be read', () => {
  it('is nothing of a picture without letters in a row', () => {
    const grey = blank(400, 300, 180);
    fill(grey, 50, 60, 90, 140, 60);
    letter(grey, 300, 50);
    letter(grey, 250, 200, 40);
    expect(onlyText(grey)).toBe(false);
  });

  it('is dark print as it is', () => {
    const grey = blank(400, 120);
    for (const top of [20, 60]) word(grey, 20, top, 10);
    const before = grey.shades.slice();
    expect(onlyText(grey)).toBe(true);
    expect(same(grey.shades, before)).toBe(true);
  });

  it('is dark on light where all print is light on dark', () => {
    const [grey, wanted] = [blank(400, 120, 20), blank(400, 120, 235)];
    word(grey, 20, 40, 10, 20, 230);
    word(wanted, 20, 40, 10, 20, 25);
    expect(onlyText(grey)).toBe(true);
    expect(same(grey.shades, wanted.shades)).toBe(true);
  });

  it('is dark on white in a dark bar over dark print', () => {
    const grey = blank(500, 200);
    for (const top of [90, 130, 165]) word(grey, 20, top, 20);
    fill(grey, 0, 0, 500, 60, 60);
    word(grey, 20, 20, 8, 20, 250);
    expect(onlyText(grey)).toBe(true);
    const shadeAt = (x: number, y: number) => grey.shades[y * 500 + x] ?? -1;
    expect(shadeAt(21, 25)).toBeLessThan(60);
    expect(shadeAt(300, 30)).toBeGreaterThan(200);
    expect(shadeAt(21, 100)).toBe(0);
  });

  it('is the words of a photograph without the leaves around them', () => {
    const grey = blank(600, 400, 150);
    // Spots of all sizes, none level with its neighbour.
    for (let at = 0; at < 90; at += 1)
      fill(grey, (at % 15) * 38 + 5, 90 + Math.floor(at / 15) * 50 + (at % 3) * 13, 6 + (at % 7), 8 + (at % 11), 40);
    const leaves = dark({ shades: grey.shades.subarray(600 * 90) });
    word(grey, 200, 30, 7, 24);
    expect(onlyText(grey)).toBe(true);
    expect(dark({ shades: grey.shades.subarray(600 * 90) })).toBeLessThan(leaves / 10);
    expect(grey.shades[31 * 600 + 201]).toBe(0);
  });
});
