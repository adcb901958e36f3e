import exifr from 'exifr';
import type { PictureSignals } from '../../engine/schema/picture';
import type { PictureKind } from '../decode/kind-of-file';
import { exifBlock } from './exif-block';

export type FileFacts = Pick<PictureSignals, 'gps' | 'takenAt' | 'camera' | 'thumbnail'>;

/** What a file says beside its pixels. A file whose data cannot be read says nothing. */
export async function readFileFacts(bytes: Uint8Array<ArrayBuffer>, kind: PictureKind): Promise<FileFacts> {
  const source = kind === 'webp' || kind === 'avif' ? exifBlock(bytes) : bytes;
  if (source === null || kind === 'gif') return {};
  const [tags, gps, thumbnail] = await Promise.all([
    orNothing(exifr.parse(source, { tiff: true, exif: true, gps: false, reviveValues: false })),
    orNothing(exifr.gps(source)),
    kind === 'jpeg' ? orNothing(exifr.thumbnail(source)) : undefined,
  ]);
  const takenAt = isoOf(tags?.DateTimeOriginal ?? tags?.CreateDate, tags?.OffsetTimeOriginal);
  const camera = cameraOf(tags?.Make, tags?.Model);
  return {
    ...(gps && isPlace(gps.latitude, gps.longitude) ? { gps: [gps.latitude, gps.longitude] } : {}),
    ...(takenAt ? { takenAt } : {}),
    ...(camera ? { camera } : {}),
    ...(thumbnail ? { thumbnail: true } : {}),
  };
}

const orNothing = <T>(asked: Promise<T>): Promise<T | undefined> => asked.catch(() => undefined);

/** A camera that has not found itself writes no place, or 0° 0°, which is in the sea. */
function isPlace(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
}

/** "2026:07:01 14:03:59" as cameras write it. */
function isoOf(written: unknown, zone: unknown): string | null {
  const parts = typeof written === 'string' ? /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(written) : null;
  if (parts === null || parts[1] === '0000') return null;
  const offset = typeof zone === 'string' && /^[+-]\d\d:\d\d$/.test(zone) ? zone : '';
  return `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}${offset}`;
}

/** Many makers write their name into the model as well. */
function cameraOf(make: unknown, model: unknown): string | null {
  const [maker, name] = [make, model].map((word) => (typeof word === 'string' ? word.replace(/\0/g, '').trim() : ''));
  if (!name) return maker || null;
  return !maker || name.toLowerCase().startsWith(maker.toLowerCase()) ? name : `${maker} ${name}`;
}
