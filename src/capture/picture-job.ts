import type { Mending, PictureReport } from '../engine/schema/picture';

/** What the desk asks of its worker. */
export type PictureJob =
  | { kind: 'look'; bytes: Uint8Array<ArrayBuffer>; nudity: boolean }
  | { kind: 'mend'; bytes: Uint8Array<ArrayBuffer>; mending: Mending };

/** All but the words of a picture, and its pixels for the one who reads those; null where there is nothing to read. */
export interface Look {
  report: PictureReport;
  toRead: ImageBitmap | null;
}

export interface MendedFile {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

export interface JobResults {
  look: Look;
  mend: MendedFile;
}

/** `leave`: the number of a job whose result nobody waits for. */
export type ToWorker = { number: number; job: PictureJob } | { leave: number };

export type FromWorker = { number: number; result: Look | MendedFile } | { number: number; failure: string };
