import { type Corners, homography, type Point } from './homography';

/** How a camera sees a page; the same seed gives the same photograph. */
export interface Shot {
  seed: number;
  kind: 'paper' | 'screen';
  width: number;
  height: number;
}

/** A sheet lies on a wooden table under a warm lamp, a screen stands in a dim room. */
const SCENES = {
  paper: { around: [122, 92, 66], tint: [1, 0.97, 0.9], black: 0 },
  screen: { around: [26, 27, 30], tint: [0.93, 0.98, 1], black: 18 },
} as const;

/** A page's PNG as the JPEG that a telephone would take of it: askew, unevenly lit, noisy, a little out of focus. */
export async function photograph(png: Blob, shot: Shot): Promise<Blob> {
  const chance = chances(shot.seed);
  const page = await pixelsOf(png);
  const { width, height } = shot;
  const canvas = new OffscreenCanvas(width, height);
  const seen = new ImageData(width, height);
  see(page, seen, homography(corners(page, shot, chance), outline(page.width, page.height)), shot, chance);
  canvas.getContext('2d')?.putImageData(seen, 0, 0);
  const soft = new OffscreenCanvas(width, height);
  const context = soft.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on.');
  context.filter = `blur(${(1.2 + chance() * 0.8).toFixed(2)}px)`;
  context.drawImage(canvas, 0, 0);
  return soft.convertToBlob({ type: 'image/jpeg', quality: 0.82 });
}

async function pixelsOf(png: Blob): Promise<ImageData> {
  const picture = await createImageBitmap(png);
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on.');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, picture.height);
}

const outline = (width: number, height: number): Corners => [
  [0, 0],
  [width, 0],
  [width, height],
  [0, height],
];

/** Where the page's corners come to lie: turned by up to 2 degrees, each side up to a twentieth longer or shorter. */
function corners(page: ImageData, { width, height }: Shot, chance: () => number): Corners {
  const around = (spread: number) => (chance() * 2 - 1) * spread;
  const scale = 0.84 * Math.min(width / page.width, height / page.height);
  const [middleX, middleY] = [width / 2 + around(width * 0.02), height / 2 + around(height * 0.02)];
  const tilt = around(0.035);
  const place = (sideX: number, sideY: number): Point => {
    const x = sideX * page.width * scale * 0.5 * (1 + around(0.05));
    const y = sideY * page.height * scale * 0.5 * (1 + around(0.05));
    return [middleX + x * Math.cos(tilt) - y * Math.sin(tilt), middleY + x * Math.sin(tilt) + y * Math.cos(tilt)];
  };
  return [place(-1, -1), place(1, -1), place(1, 1), place(-1, 1)];
}

function see(page: ImageData, seen: ImageData, back: (x: number, y: number) => Point, { kind }: Shot, chance: () => number): void {
  const { width, height, data } = seen;
  const { around, tint, black } = SCENES[kind];
  const [lampX, lampY] = [width * (0.3 + chance() * 0.4), height * (0.2 + chance() * 0.4)];
  const reach = Math.hypot(width, height) * 0.75;
  const lost = 0.35 + chance() * 0.15;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [u, v] = back(x, y);
      const at = (y * width + x) * 4;
      const inside = u >= 0.5 && v >= 0.5 && u < page.width - 1 && v < page.height - 1;
      const light = 1 - lost * Math.min(1, Math.hypot(x - lampX, y - lampY) / reach);
      const grain = (chance() + chance() - 1) * 22;
      // A screen's dots, a little out of step with the camera's own.
      const dots = kind === 'screen' && inside ? 0.97 - 0.035 * (Math.cos(u * 2 * Math.PI) + Math.cos(v * 2 * Math.PI)) : 1;
      for (let channel = 0; channel < 3; channel += 1) {
        const shade = inside
          ? black + (1 - black / 255) * between(page, u - 0.5, v - 0.5, channel)
          : (around[channel] ?? 0) + ((x * 7 + y * 13) % 23);
        data[at + channel] = shade * light * (tint[channel] ?? 1) * dots + grain;
      }
      data[at + 3] = 255;
    }
}

function between({ data, width }: ImageData, x: number, y: number, channel: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [dx, dy] = [x - left, y - top];
  const at = (top * width + left) * 4 + channel;
  const below = at + width * 4;
  const upper = (data[at] ?? 0) * (1 - dx) + (data[at + 4] ?? 0) * dx;
  const lower = (data[below] ?? 0) * (1 - dx) + (data[below + 4] ?? 0) * dx;
  return upper * (1 - dy) + lower * dy;
}

/** Mulberry32, a public-domain generator. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
