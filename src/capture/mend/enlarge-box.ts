import type { PictureBox } from '../../engine/schema/picture';

/** The models' boxes end at brow and chin; hair, ears and neck tell who somebody is too. */
const MORE = 0.25;

/** The box grown about its middle, within the picture. */
export function enlargeBox({ x, y, width, height }: PictureBox, more = MORE): PictureBox {
  const left = Math.max(0, x - (width * more) / 2);
  const top = Math.max(0, y - (height * more) / 2);
  return {
    x: left,
    y: top,
    width: Math.min(1, x + width * (1 + more / 2)) - left,
    height: Math.min(1, y + height * (1 + more / 2)) - top,
  };
}
