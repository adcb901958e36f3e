import type { Mending } from '../../engine/schema/picture';
import type { Area } from '../faces/face-candidate';

type How = NonNullable<Mending['hide']>['how'];

const COVER = 'rgb(112 112 112)';
/** Squares along the longer side of what is blurred: too few to know anybody by, and what they were made of is gone. */
const SQUARES = 5;

/** Covers an area of the picture, or leaves of it only a few squares of colour that run into each other. */
export function hideArea(context: OffscreenCanvasRenderingContext2D, picture: ImageBitmap, area: Area, how: How): void {
  if (how === 'cover') {
    context.fillStyle = COVER;
    context.fillRect(area.x, area.y, area.width, area.height);
    return;
  }
  const squares = squaresOf(picture, area);
  context.save();
  context.beginPath();
  context.rect(area.x, area.y, area.width, area.height);
  context.clip();
  context.imageSmoothingEnabled = false;
  context.drawImage(squares, area.x, area.y, area.width, area.height);
  context.filter = `blur(${Math.max(area.width, area.height) / SQUARES / 2}px)`;
  // Beyond its edges too, since a blur is thin at them.
  const [x, y] = [area.width / squares.width, area.height / squares.height];
  context.drawImage(squares, area.x - x / 2, area.y - y / 2, area.width + x, area.height + y);
  context.restore();
}

/** Halved again and again, so that every pixel has its share in its square. */
function squaresOf(picture: ImageBitmap, area: Area): OffscreenCanvas {
  const longest = Math.max(area.width, area.height);
  const width = Math.max(1, Math.round((area.width / longest) * SQUARES));
  const height = Math.max(1, Math.round((area.height / longest) * SQUARES));
  let from: { canvas: ImageBitmap | OffscreenCanvas; area: Area } = { canvas: picture, area };
  for (;;) {
    const [nextWidth, nextHeight] = [Math.max(width, Math.ceil(from.area.width / 2)), Math.max(height, Math.ceil(from.area.height / 2))];
    const canvas = new OffscreenCanvas(nextWidth, nextHeight);
    canvas
      .getContext('2d')
      ?.drawImage(from.canvas, from.area.x, from.area.y, from.area.width, from.area.height, 0, 0, nextWidth, nextHeight);
    if (nextWidth === width && nextHeight === height) return canvas;
    from = { canvas, area: { x: 0, y: 0, width: nextWidth, height: nextHeight } };
  }
}
