import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { env, io, setBackend, Tensor, tensor, tidy } from '@tensorflow/tfjs-core';
import { PARTS } from '../parts';

/** Pixels, each way, that the model takes in (NSFW mobilenet_v2_mid). */
const SIDE = 224;
/** Of drawing, hentai, neutral, porn, sexy. The last is left out: it is met by swimmers and by girls at basketball. */
const NUDE = [1, 3];

export type NudityModel = (picture: OffscreenCanvas) => Promise<number>;

/** How likely, from 0 to 1, the model takes a picture for one of sex. */
export async function openNudityModel(): Promise<NudityModel> {
  // With threads the backend would start workers from blobs, which the extension's policy forbids, and wait for them for ever.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(new URL('.', new URL(PARTS.nudity.wasm, location.origin)).href);
  await setBackend('wasm');
  const [described, weights] = await Promise.all([
    fetch(PARTS.nudity.model).then((answer) => answer.json()),
    fetch(PARTS.nudity.weights).then((answer) => answer.arrayBuffer()),
  ]);
  const weightSpecs = described.weightsManifest.flatMap((group: { weights: io.WeightsManifestEntry[] }) => group.weights);
  const model = await loadGraphModel(io.fromMemory({ modelTopology: described.modelTopology, weightSpecs, weightData: weights }));

  return async (picture) => {
    const pixels = colours(picture);
    const scores = tidy(() => model.predict(tensor(pixels, [1, SIDE, SIDE, 3])));
    if (!(scores instanceof Tensor)) throw new Error('The model gave not one answer.');
    const shares = await scores.data();
    scores.dispose();
    return Math.min(
      1,
      NUDE.reduce((sum, at) => sum + (shares[at] ?? 0), 0),
    );
  };
}

/** The whole picture made square, each colour from 0 to 1; shrunk coarsely, as the model's own library does. Smoothed, people on a sofa score several times as much. */
function colours(picture: OffscreenCanvas): Float32Array {
  const context = new OffscreenCanvas(SIDE, SIDE).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to draw on.');
  context.drawImage(picture, 0, 0, SIDE, SIDE);
  const rgba = context.getImageData(0, 0, SIDE, SIDE).data;
  return Float32Array.from({ length: SIDE * SIDE * 3 }, (_, at) => (rgba[Math.floor(at / 3) * 4 + (at % 3)] ?? 0) / 255);
}
