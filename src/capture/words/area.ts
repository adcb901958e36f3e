import type { Grey } from './grey';

/** A part of a picture, in pixels; `right` and `bottom` are just outside. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const overlap = (a: Area, b: Area) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** With a margin, in heights of the area, as far as the picture goes. */
export function widened({ left, top, right, bottom }: Area, { width, height }: Grey, margin: { across: number; down: number }): Area {
  const [across, down] = [margin.across * (bottom - top), margin.down * (bottom - top)];
  return {
    left: Math.max(0, Math.floor(left - across)),
    top: Math.max(0, Math.floor(top - down)),
    right: Math.min(width, Math.ceil(right + across)),
    bottom: Math.min(height, Math.ceil(bottom + down)),
  };
}

/** What three tenths of an area are darker than, and what `share` of it is lighter than. */
export function shadesOf({ width, shades }: Grey, { left, top, right, bottom }: Area, share: number): { darker: number; lighter: number } {
  const counts = new Uint32Array(256);
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const shade = shades[y * width + x] as number;
      counts[shade] = (counts[shade] as number) + 1;
    }
  const pixels = (right - left) * (bottom - top);
  let [darker, lighter, passed] = [0, 255, 0];
  while (darker < 254 && passed < pixels * 0.3) passed += counts[darker++] as number;
  passed = 0;
  while (lighter > darker + 1 && passed < pixels * share) passed += counts[lighter--] as number;
  return { darker, lighter };
}
