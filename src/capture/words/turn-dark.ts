import { type Area, shadesOf, widened } from './area';
import type { Grey } from './grey';
import { groundOf, lighten, takeGround } from './ground';

/** Shades between print and its ground; a shadow's edge has less. */
const CONTRAST = 50;
/** In heights of a row: what is left as it is around dark print. */
const CLEAR = { across: 0.5, down: 0.4 };
/** In heights of a row: more than a stroke is wide, less than the ground between two lines is high. */
const STROKE = 0.3;

/** Light print among dark becomes dark on white as well, in place, as far as its own ground reaches: a frame around it would pass for a drawing. */
export function turnDark(grey: Grey, light: readonly Area[], dark: readonly Area[]): void {
  const seen = { ...grey, shades: grey.shades.slice() };
  const height = Math.max(...light.map(({ top, bottom }) => bottom - top));
  const ground = groundOf(grey, STROKE * height);
  for (const area of dark) lighten(ground, widened(area, grey, CLEAR));
  for (const area of light) {
    const { darker, lighter } = shadesOf(seen, area, 0.05);
    if (lighter - darker < CONTRAST) continue;
    takeGround(ground, area, (darker + lighter) / 2, (left, top, rim) => {
      for (let y = top; y < Math.min(grey.height, top + ground.side); y += 1)
        for (let x = left; x < Math.min(grey.width, left + ground.side); x += 1) {
          const shade = seen.shades[y * grey.width + x] as number;
          // At the rim of the dark ground the light is the paper's.
          if (rim && shade * 2 >= darker + lighter) continue;
          grey.shades[y * grey.width + x] = Math.max(0, Math.min(255, (255 * (lighter - shade)) / (lighter - darker)));
        }
    });
  }
}
