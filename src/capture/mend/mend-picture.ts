import type { Mending } from '../../engine/schema/picture';
import type { PictureKind } from '../decode/kind-of-file';
import { letGo } from '../decode/shrink';
import type { MendedFile } from '../picture-job';
import { enlargeBox } from './enlarge-box';
import { hideArea } from './hide-area';
import { pixelsOf } from './pixels-of';

const QUALITY = 0.92;

/** A copy with nothing in it but pixels, upright: parts hidden, then cropped. A PNG stays one, all else becomes a JPEG. */
export async function mendPicture(picture: ImageBitmap, kind: PictureKind, mending: Mending): Promise<MendedFile> {
  const { width, height } = picture;
  const type = kind === 'png' ? 'image/png' : 'image/jpeg';
  const keep = mending.crop ? pixelsOf(mending.crop, width, height) : { x: 0, y: 0, width, height };
  const canvas = new OffscreenCanvas(keep.width, keep.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to draw on.');
  if (type === 'image/jpeg') {
    context.fillStyle = 'white';
    context.fillRect(0, 0, keep.width, keep.height);
  }
  context.drawImage(picture, -keep.x, -keep.y);
  context.translate(-keep.x, -keep.y);
  for (const box of mending.hide?.boxes ?? []) {
    hideArea(context, picture, pixelsOf(enlargeBox(box), width, height), mending.hide?.how ?? 'cover');
  }
  const blob = await canvas.convertToBlob({ type, quality: QUALITY });
  letGo(canvas);
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type };
}
