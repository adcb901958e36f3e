import type { Grey } from './grey';
import type { Mask } from './ink';
import { type Pieces, piecesOf } from './pieces';

/** In heights of a letter: a straight run shorter than this may be part of one; a line is at least so long, and at most so thick. */
const RUN = { across: 0.9, down: 1.6 };
const LENGTH = 2.5;
const THICKNESS = 0.3;
/** Of a line, with plain ground on both sides. */
const PLAIN = 0.8;
/** How far a line may climb or fall, as a share of its length. */
const SLOPE = 0.12;

/** Takes ruled lines out of a picture, in place: a word that stands between them is otherwise taken for part of a drawing. */
export function eraseLines(grey: Grey, ink: Mask, letter: number): void {
  eraseAcross(grey, ink, Math.max(8, RUN.across * letter), letter);
  const turned = turn(grey.shades, grey.width, grey.height);
  const turnedGrey = { width: grey.height, height: grey.width, shades: turned };
  eraseAcross(
    turnedGrey,
    { width: ink.height, height: ink.width, on: turn(ink.on, ink.width, ink.height) },
    Math.max(8, RUN.down * letter),
    letter,
  );
  grey.shades.set(turn(turned, grey.height, grey.width));
}

function eraseAcross(grey: Grey, ink: Mask, shortest: number, letter: number): void {
  const pieces = piecesOf(ink, Math.ceil(shortest));
  const reach = new Uint8Array(pieces.count);
  for (let piece = 0; piece < pieces.count; piece += 1) reach[piece] = reachOf(pieces, piece, letter);
  const alone = standAlone(grey, pieces, reach);
  const { width, height, shades } = grey;
  for (let run = 0; run < pieces.runs; run += 1) {
    const piece = pieces.pieceOf[run] as number;
    if (alone[piece] === 0) continue;
    const row = pieces.rows[run] as number;
    const above = Math.max(0, row - (reach[piece] as number)) * width;
    const below = Math.min(height - 1, row + (reach[piece] as number)) * width;
    for (let x = pieces.starts[run] as number; x < (pieces.ends[run] as number); x += 1) {
      const shade = ((shades[above + x] as number) + (shades[below + x] as number)) >> 1;
      // Its edges are blurred.
      for (let y = Math.max(0, row - 1); y <= Math.min(height - 1, row + 1); y += 1) shades[y * width + x] = shade;
    }
  }
}

/** 1 for a piece with the same plain ground on both sides of most of it. The gap between two lines of text is as straight, but letters stand along it. */
function standAlone({ width, height, shades }: Grey, pieces: Pieces, reach: Uint8Array): Uint8Array {
  const plain = new Int32Array(pieces.count);
  const seen = new Int32Array(pieces.count);
  for (let run = 0; run < pieces.runs; run += 1) {
    const piece = pieces.pieceOf[run] as number;
    const far = reach[piece] as number;
    if (far === 0) continue;
    const row = pieces.rows[run] as number;
    const above = Math.max(0, row - far) * width;
    const below = Math.min(height - 1, row + far) * width;
    for (let x = pieces.starts[run] as number; x < (pieces.ends[run] as number); x += 2) {
      const shade = shades[row * width + x] as number;
      const [up, down] = [(shades[above + x] as number) - shade, (shades[below + x] as number) - shade];
      seen[piece] = (seen[piece] as number) + 1;
      if (up * down > 0 && 2 * Math.abs(up - down) < Math.abs(up) + Math.abs(down)) plain[piece] = (plain[piece] as number) + 1;
    }
  }
  return Uint8Array.from(plain, (count, piece) => (count > PLAIN * (seen[piece] as number) ? 1 : 0));
}

/** How far from the middle of a line its ground begins; 0 for a piece that is none. */
function reachOf({ left, right, top, bottom, area }: Pieces, piece: number, letter: number): number {
  const length = (right[piece] as number) - (left[piece] as number);
  const thickness = (area[piece] as number) / length;
  if (length < LENGTH * letter || thickness > Math.max(4, THICKNESS * letter + 2)) return 0;
  return (bottom[piece] as number) - (top[piece] as number) <= 2 * thickness + 2 + SLOPE * length ? Math.ceil(thickness) + 2 : 0;
}

function turn(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  const turned = new Uint8Array(pixels.length);
  const BLOCK = 64;
  for (let fromY = 0; fromY < height; fromY += BLOCK)
    for (let fromX = 0; fromX < width; fromX += BLOCK)
      for (let y = fromY; y < Math.min(height, fromY + BLOCK); y += 1)
        for (let x = fromX; x < Math.min(width, fromX + BLOCK); x += 1) turned[x * height + y] = pixels[y * width + x] as number;
  return turned;
}
