import { decodePicture } from './decode/decode-picture';
import { readHeader } from './decode/read-header';
import { openFaceModel } from './faces/face-model';
import { openCodeReader } from './facts/read-codes';
import { type Instruments, lookAtPicture } from './look-at-picture';
import { mendPicture } from './mend/mend-picture';
import type { FromWorker, Look, MendedFile, PictureJob, ToWorker } from './picture-job';

/** The worker's side of the desk: does one job after another; what is left is dropped at its next pause. */
export function servePictures(worker: Pick<Worker, 'addEventListener' | 'postMessage'>): void {
  const left = new Set<number>();
  const instruments = { faces: once(openFaceModel), codes: once(async () => openCodeReader()), nudity: once(openNudity) };
  let last: Promise<void> = Promise.resolve();

  worker.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if ('leave' in data) left.add(data.leave);
    else last = last.then(() => serve(data.number, data.job));
  });

  async function serve(number: number, job: PictureJob): Promise<void> {
    try {
      const result = await doJob(job, instruments, () => pauseUnless(() => left.has(number)));
      post({ number, result }, 'toRead' in result ? (result.toRead ? [result.toRead] : []) : [result.bytes.buffer]);
    } catch (error) {
      post({ number, failure: String(error) }, []);
    } finally {
      left.delete(number);
    }
  }

  const post = (answer: FromWorker, transfer: Transferable[]) => worker.postMessage(answer, transfer);
}

/** Apart from the rest, since few ask for it and it is large. */
const openNudity = async () => (await import('./nudity/open-nudity-model')).openNudityModel();

async function doJob(job: PictureJob, instruments: Instruments, pause: () => Promise<void>): Promise<Look | MendedFile> {
  await pause();
  if (job.kind === 'look') return lookAtPicture(job.bytes, { ...instruments, nudity: job.nudity ? instruments.nudity : null }, pause);
  const header = readHeader(job.bytes);
  const picture = 'kind' in header ? await decodePicture(job.bytes, header.kind) : null;
  if (picture === null || !('kind' in header)) throw new Error('What cannot be looked at cannot be mended.');
  try {
    return await mendPicture(picture, header.kind, job.mending);
  } finally {
    picture.close();
  }
}

/** Lets a message in that says that nobody waits; then throws. */
async function pauseUnless(isLeft: () => boolean): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  if (isLeft()) throw new Error('Nobody waits for it.');
}

/** Opened when first asked for; after a failure it is tried anew. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open().catch((error) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
