import { imageSize } from 'image-size';
import type { UncheckedReason } from '../../engine/schema/picture';
import { isWhole } from './is-whole';
import { kindOfFile, type PictureKind } from './kind-of-file';

/** Of a file, and of what it says it will take up once its pixels are laid out. */
export const LARGEST_FILE = 40_000_000;
const MOST_PIXELS = 50_000_000;

/** What a file says of itself before anything is decoded, or why it is not looked at. */
export function readHeader(bytes: Uint8Array): { kind: PictureKind } | { unchecked: UncheckedReason } {
  const kind = kindOfFile(bytes);
  if (kind === 'video') return { unchecked: 'video' };
  if (kind === 'unknown') return { unchecked: 'format' };
  if (bytes.length > LARGEST_FILE) return { unchecked: 'too-large' };
  const size = sizeOf(bytes);
  if (size === null || size.width * size.height === 0) return { unchecked: 'damaged' };
  if (size.width * size.height > MOST_PIXELS) return { unchecked: 'too-large' };
  return isWhole(kind, bytes) ? { kind } : { unchecked: 'damaged' };
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    const { width, height, images = [] } = imageSize(bytes);
    return [{ width, height }, ...images].reduce((most, each) => (each.width * each.height > most.width * most.height ? each : most));
  } catch {
    return null;
  }
}
