import type { Grey } from '../../../src/capture/words/grey';

/** A small picture to draw on, white at first. */
export function blank(width: number, height: number, shade = 255): Grey {
  return { width, height, shades: new Uint8Array(width * height).fill(shade) };
}

export function fill(grey: Grey, left: number, top: number, width: number, height: number, shade = 0): void {
  for (let y = top; y < top + height; y += 1) grey.shades.fill(shade, y * grey.width + left, y * grey.width + left + width);
}

/** Something like "H", of the height of a capital. */
export function letter(grey: Grey, left: number, top: number, height = 20, shade = 0): void {
  const stroke = Math.max(2, Math.round(height / 8));
  const width = Math.round(height * 0.6);
  fill(grey, left, top, stroke, height, shade);
  fill(grey, left + width - stroke, top, stroke, height, shade);
  fill(grey, left, top + Math.round(height / 2), width, stroke, shade);
}

/** So many of them side by side. */
export function word(grey: Grey, left: number, top: number, letters: number, height = 20, shade = 0): void {
  for (let at = 0; at < letters; at += 1) letter(grey, left + at * Math.round(height * 0.8), top, height, shade);
}
