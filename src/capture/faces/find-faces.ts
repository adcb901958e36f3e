import type { PictureBox } from '../../engine/schema/picture';
import type { Area, FaceCandidate } from './face-candidate';
import { type FaceModel, MODEL_SIZE, type Turn } from './face-model';
import { mergeCandidates } from './merge-candidates';
import { tilePicture } from './tile-picture';

/** How much surer, in faces, the model must be of a picture that is turned to take it that way. */
const PLAINLY = 0.5;
const TURNED: readonly Turn[] = [1, 2, 3];

/** The faces in a picture: looked for in the whole and in overlapping parts, so that small ones are seen too. */
export async function findFaces(model: FaceModel, picture: OffscreenCanvas, pause: () => Promise<void>): Promise<PictureBox[]> {
  const whole: Area = { x: 0, y: 0, width: picture.width, height: picture.height };
  const { turn, seen } = await lookAllWays(model, picture, whole);
  const parts = turn % 2 === 0 ? tilesOf(whole.width, whole.height) : tilesOf(whole.height, whole.width).map(onItsSide);
  for (const part of parts) {
    await pause();
    seen.push(...(await model.find(picture, part, turn)));
  }
  return mergeCandidates(seen).map((face) => shareOf(face, whole));
}

/** The model knows upright faces only, and a file may lie on its side without saying so. Only one way is kept, since each brings its own errors. */
async function lookAllWays(model: FaceModel, picture: OffscreenCanvas, whole: Area): Promise<{ turn: Turn; seen: FaceCandidate[] }> {
  let best: { turn: Turn; seen: FaceCandidate[]; sure: number } = { turn: 0, ...(await look(0)) };
  for (const turn of TURNED) {
    const turned = await look(turn);
    if (turned.sure > best.sure + (best.turn === 0 ? PLAINLY : 0)) best = { turn, ...turned };
  }
  return best;

  async function look(turn: Turn) {
    const seen = mergeCandidates(await model.find(picture, whole, turn));
    return { seen, sure: seen.reduce((sum, { score }) => sum + score, 0) };
  }
}

const tilesOf = (width: number, height: number) => tilePicture(width, height, MODEL_SIZE.width / MODEL_SIZE.height);

const onItsSide = ({ x, y, width, height }: Area): Area => ({ x: y, y: x, width: height, height: width });

/** The model's boxes may stand out over the picture's edge. */
function shareOf(face: Area, { width, height }: Area): PictureBox {
  const [left, top] = [clamp(face.x / width), clamp(face.y / height)];
  return { x: left, y: top, width: clamp((face.x + face.width) / width) - left, height: clamp((face.y + face.height) / height) - top };
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));
