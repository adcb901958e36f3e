import type { PictureBox } from '../../engine/schema/picture';
import type { Area, FaceCandidate } from './face-candidate';
import { type FaceModel, MODEL_SIZE } from './face-model';
import { mergeCandidates } from './merge-candidates';
import { tilePicture } from './tile-picture';

/** The faces in an upright picture: looked for in the whole and in overlapping parts, so that small ones are seen too. */
export async function findFaces(model: FaceModel, picture: OffscreenCanvas, pause: () => Promise<void>): Promise<PictureBox[]> {
  const whole: Area = { x: 0, y: 0, width: picture.width, height: picture.height };
  const parts = [whole, ...tilePicture(whole.width, whole.height, MODEL_SIZE.width / MODEL_SIZE.height)];
  const seen: FaceCandidate[] = [];
  for (const part of parts) {
    seen.push(...(await model.find(picture, part, 0)));
    await pause();
  }
  if (seen.length === 0) for (const turn of [1, 3] as const) seen.push(...(await model.find(picture, whole, turn)));
  return mergeCandidates(seen).map((face) => shareOf(face, whole));
}

/** The model's boxes may stand out over the picture's edge. */
function shareOf(face: Area, { width, height }: Area): PictureBox {
  const [left, top] = [clamp(face.x / width), clamp(face.y / height)];
  return { x: left, y: top, width: clamp((face.x + face.width) / width) - left, height: clamp((face.y + face.height) / height) - top };
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));
