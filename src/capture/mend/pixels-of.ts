import type { PictureBox } from '../../engine/schema/picture';

/** The whole pixels that a box touches, one at least. */
export function pixelsOf(box: PictureBox, width: number, height: number): { x: number; y: number; width: number; height: number } {
  const left = Math.min(width - 1, Math.floor(box.x * width));
  const top = Math.min(height - 1, Math.floor(box.y * height));
  const right = Math.min(width, Math.ceil((box.x + box.width) * width));
  const bottom = Math.min(height, Math.ceil((box.y + box.height) * height));
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}
