import type { Mending, PictureReport } from '../engine/schema/picture';
import { base64Of, bytesOf } from './base64';
import { oneAtATime } from './one-at-a-time';
import { linkPictureWorker, WorkerFailed } from './picture-worker-link';
import { hashOf, reportStore } from './report-store';
import { sharedReadings } from './shared-readings';
import { type IdleWatch, whenIdle } from './when-idle';

/** Milliseconds: for one job; until worker and models are let go; until the desk itself is. */
export interface DeskTimes {
  patience: number;
  freeAfter: number;
  closeAfter: number;
}

export const DESK_TIMES: DeskTimes = { patience: 20_000, freeAfter: 45_000, closeAfter: 58_000 };

export interface WordReader {
  /** The bitmap is used up. */
  read(picture: ImageBitmap, signal: AbortSignal): Promise<string>;
  close(): void;
}

export interface DeskTools {
  startWorker: () => Worker;
  /** Null where words are not read. */
  openWords: (() => WordReader) | null;
  /** Whether pictures are looked at for it; only where the school asks for it. */
  nudity: () => boolean;
  times: DeskTimes;
  /** Once nothing has been asked for a while. */
  close: () => void;
  /** For a browser that would end the desk in the middle of its work; done over and over meanwhile. */
  stayAwake: (() => void) | null;
}

/** Firefox ends a background that has heard nothing for 30 seconds, even one that owes an answer. */
const STAY_AWAKE_EVERY = 5000;

interface Picture {
  id: string;
  base64: string;
}

/** Whoever sent a message; an id is its sender's own. */
interface Sender {
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
}

export interface Desk {
  answers: {
    readPicture(picture: Picture, sender: Sender): Promise<PictureReport>;
    leavePicture(picture: { id: string }, sender: Sender): Promise<null>;
    mendPicture(picture: Picture & { mending: Mending }): Promise<{ base64: string; type: string }>;
  };
  idle: IdleWatch;
}

/** Where pictures are looked at and mended, one at a time, each file once. */
export function createDesk({ startWorker, openWords, nudity, times, close, stayAwake }: DeskTools): Desk {
  const worker = linkPictureWorker(startWorker, times.patience);
  const line = oneAtATime();
  let words: WordReader | null = null;
  const reports = reportStore();
  const readings = sharedReadings<PictureReport>();
  const staying = new Map<string, AbortController>();
  const idle = whenIdle(
    [
      { after: times.freeAfter, act: free },
      { after: times.closeAfter, act: close },
    ],
    stayAwake && { every: STAY_AWAKE_EVERY, act: stayAwake },
  );

  function free(): void {
    worker.end();
    closeWords();
  }

  function closeWords(): void {
    words?.close();
    words = null;
  }

  async function look(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<PictureReport> {
    signal.throwIfAborted();
    const { report, toRead } = await worker.ask({ kind: 'look', bytes, nudity: nudity() }, signal);
    if (toRead === null || openWords === null) {
      toRead?.close();
      return report;
    }
    words ??= openWords();
    try {
      const text = await words.read(toRead, AbortSignal.any([signal, AbortSignal.timeout(times.patience)]));
      return { ...report, signals: { ...report.signals, text } };
    } catch {
      closeWords();
      signal.throwIfAborted();
      // What else was seen is not kept back for it.
      return { ...report, signals: { ...report.signals, unchecked: 'failed' } };
    }
  }

  async function lookOrSay(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<PictureReport> {
    try {
      return await look(bytes, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof WorkerFailed)) worker.end();
      return { signals: { unchecked: 'failed' }, faces: [], width: 0, height: 0 };
    }
  }

  async function read(base64: string, signal: AbortSignal): Promise<PictureReport> {
    const bytes = bytesOf(base64);
    const hash = await hashOf(bytes);
    const known = reports.get(hash);
    if (known) return known;
    signal.throwIfAborted();
    return readings.join(hash, signal, async (left) => {
      const report = await line.join(() => lookOrSay(bytes, left));
      if (report.signals.unchecked !== 'failed') reports.keep(hash, report);
      return report;
    });
  }

  return {
    idle,
    answers: {
      readPicture: ({ id, base64 }, sender) =>
        idle.during(async () => {
          const key = keyOf(id, sender);
          const stay = new AbortController();
          staying.set(key, stay);
          try {
            return await read(base64, stay.signal);
          } finally {
            if (staying.get(key) === stay) staying.delete(key);
          }
        }),
      async leavePicture({ id }, sender) {
        staying.get(keyOf(id, sender))?.abort();
        return null;
      },
      mendPicture: ({ base64, mending }) =>
        idle.during(async () => {
          const job = { kind: 'mend' as const, bytes: bytesOf(base64), mending };
          const { bytes, type } = await line.join(() => worker.ask(job, new AbortController().signal), true);
          return { base64: base64Of(bytes), type };
        }),
    },
  };
}

function keyOf(id: string, { tab, frameId, url }: Sender): string {
  return `${tab?.id ?? url}/${frameId ?? 0}/${id}`;
}
