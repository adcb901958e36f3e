import * as ort from 'onnxruntime-web/wasm';
import { PARTS } from '../parts';
import type { Area, FaceCandidate } from './face-candidate';

/** What the model takes in (UltraLight RFB-320): pixels. */
export const MODEL_SIZE = { width: 320, height: 240 };
const PIXELS = MODEL_SIZE.width * MODEL_SIZE.height;
/** Below it the model sees faces in wallpaper; measured on 28 photographs. */
const SURE = 0.8;

/** Quarter turns clockwise by which a part is turned before the model sees it. */
export type Turn = 0 | 1 | 2 | 3;

export interface FaceModel {
  find(picture: OffscreenCanvas, part: Area, turn: Turn): Promise<FaceCandidate[]>;
}

export async function openFaceModel(): Promise<FaceModel> {
  ort.env.wasm.wasmPaths = { mjs: new URL(PARTS.onnx.mjs, location.origin).href, wasm: new URL(PARTS.onnx.wasm, location.origin).href };
  ort.env.wasm.numThreads = 1;
  const session = await ort.InferenceSession.create(PARTS.faces, { executionProviders: ['wasm'] });
  const [input, scores, boxes] = [session.inputNames[0], session.outputNames[0], session.outputNames[1]];
  if (!input || !scores || !boxes) throw new Error('The face model has not the shape it should have.');
  const canvas = new OffscreenCanvas(MODEL_SIZE.width, MODEL_SIZE.height);
  const context = contextOf(canvas);

  return {
    async find(picture, part, turn) {
      const scale = draw(context, picture, part, turn);
      const rgba = context.getImageData(0, 0, MODEL_SIZE.width, MODEL_SIZE.height).data;
      const tensor = new ort.Tensor('float32', planesOf(rgba), [1, 3, MODEL_SIZE.height, MODEL_SIZE.width]);
      const found = await session.run({ [input]: tensor });
      const sure = found[scores]?.data;
      const where = found[boxes]?.data;
      if (!(sure instanceof Float32Array) || !(where instanceof Float32Array)) throw new Error('The face model gave no numbers.');
      return candidatesOf(sure, where).map((seen) => inPicture(seen, part, turn, scale));
    },
  };
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to draw on.');
  context.imageSmoothingQuality = 'high';
  return context;
}

/** The part as large as it fits, from the top left corner, the rest in the grey that means nothing to the model. Says the scale. */
function draw(context: OffscreenCanvasRenderingContext2D, picture: OffscreenCanvas, part: Area, turn: Turn): number {
  const [width, height] = turn % 2 === 0 ? [part.width, part.height] : [part.height, part.width];
  const scale = Math.min(MODEL_SIZE.width / width, MODEL_SIZE.height / height);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = 'rgb(127 127 127)';
  context.fillRect(0, 0, MODEL_SIZE.width, MODEL_SIZE.height);
  if (turn === 2) context.setTransform(-1, 0, 0, -1, width * scale, height * scale);
  if (turn === 1) context.setTransform(0, 1, -1, 0, width * scale, 0);
  if (turn === 3) context.setTransform(0, -1, 1, 0, 0, height * scale);
  context.drawImage(picture, part.x, part.y, part.width, part.height, 0, 0, part.width * scale, part.height * scale);
  return scale;
}

/** Red, green and blue one after the other, from -1 to 1. */
function planesOf(rgba: Uint8ClampedArray): Float32Array {
  const planes = new Float32Array(3 * PIXELS);
  for (let pixel = 0, at = 0; pixel < PIXELS; pixel += 1, at += 4) {
    planes[pixel] = ((rgba[at] ?? 0) - 127) / 128;
    planes[PIXELS + pixel] = ((rgba[at + 1] ?? 0) - 127) / 128;
    planes[2 * PIXELS + pixel] = ((rgba[at + 2] ?? 0) - 127) / 128;
  }
  return planes;
}

/** `scores`: pairs of no face, face; `boxes`: left, top, right, bottom as shares of the model's size. */
function candidatesOf(scores: Float32Array, boxes: Float32Array): FaceCandidate[] {
  const candidates: FaceCandidate[] = [];
  for (let at = 0; at * 2 < scores.length; at += 1) {
    const score = scores[at * 2 + 1] ?? 0;
    if (score < SURE) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = boxes.subarray(at * 4, at * 4 + 4);
    const { width, height } = MODEL_SIZE;
    candidates.push({ x: left * width, y: top * height, width: (right - left) * width, height: (bottom - top) * height, score });
  }
  return candidates;
}

function inPicture(seen: FaceCandidate, part: Area, turn: Turn, scale: number): FaceCandidate {
  const [x, y, width, height] = [seen.x / scale, seen.y / scale, seen.width / scale, seen.height / scale];
  const turnedBack = {
    0: { x, y },
    1: { x: y, y: part.height - x - width },
    2: { x: part.width - x - width, y: part.height - y - height },
    3: { x: part.width - y - height, y: x },
  }[turn];
  const size = turn % 2 === 0 ? { width, height } : { width: height, height: width };
  return { x: part.x + turnedBack.x, y: part.y + turnedBack.y, ...size, score: seen.score };
}
