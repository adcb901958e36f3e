import type { PictureSignals, UncheckedReason } from '../engine/schema/picture';
import { decodePicture } from './decode/decode-picture';
import { readHeader } from './decode/read-header';
import { letGo, shrink } from './decode/shrink';
import type { FaceModel } from './faces/face-model';
import { findFaces } from './faces/find-faces';
import { looksLikeScreen } from './facts/looks-like-screen';
import { readFileFacts } from './facts/read-file-facts';
import type { NudityModel } from './nudity/open-nudity-model';
import type { Look } from './picture-job';

/** Pixels on the longer side: of what faces and codes are looked for in, and of what is read. Measured to be enough. */
const FOR_FACES = 1600;
const FOR_WORDS = 2400;

export interface Instruments {
  faces(): Promise<FaceModel>;
  codes(): Promise<(picture: ImageData) => Promise<string[]>>;
  /** Null where it is not asked for. */
  nudity: (() => Promise<NudityModel>) | null;
}

/** Everything that can be told of a picture but its words. `pause` lets other messages in, and throws once nobody waits any more. */
export async function lookAtPicture(bytes: Uint8Array<ArrayBuffer>, instruments: Instruments, pause: () => Promise<void>): Promise<Look> {
  const header = readHeader(bytes);
  if ('unchecked' in header) return unchecked(header.unchecked);
  // Models open while the picture is decoded.
  const opening = Promise.all([instruments.faces(), instruments.codes()]);
  opening.catch(() => {});
  const picture = await decodePicture(bytes, header.kind);
  if (picture === null) return unchecked('damaged');
  const small = shrink(picture, FOR_FACES);
  try {
    await pause();
    const facts = await readFileFacts(bytes, header.kind);
    const [model, readCodes] = await opening;
    const faces = await findFaces(model, small, pause);
    const context = small.getContext('2d');
    const codes = context ? await readCodes(context.getImageData(0, 0, small.width, small.height)) : [];
    await pause();
    const nudity = instruments.nudity ? await (await instruments.nudity())(small) : null;
    const signals: PictureSignals = {
      ...facts,
      faces: faces.length,
      ...(faces.length > 0 ? { largestFace: Math.max(...faces.map(({ width, height }) => width * height)) } : {}),
      ...(codes.length > 0 ? { codes } : {}),
      ...(nudity === null ? {} : { nudity }),
      ...(header.kind === 'png' && !facts.camera && looksLikeScreen(picture) ? { screenshot: true } : {}),
    };
    const large = shrink(picture, FOR_WORDS);
    const toRead = large.transferToImageBitmap();
    letGo(large);
    return { report: { signals, faces, width: picture.width, height: picture.height }, toRead };
  } finally {
    letGo(small);
    picture.close();
  }
}

function unchecked(reason: UncheckedReason): Look {
  return { report: { signals: { unchecked: reason }, faces: [], width: 0, height: 0 }, toRead: null };
}
