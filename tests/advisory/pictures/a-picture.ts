import type { PictureBox, PictureReport, PictureSignals } from '../../../src/engine/schema/picture';
import type { AttachedPicture } from '../../../src/review/advisory-port';

/** Faces side by side, from left to right. */
export function faces(count: number): PictureBox[] {
  return Array.from({ length: count }, (_, at) => ({ x: at / count, y: 0.2, width: 0.5 / count, height: 0.2 }));
}

export function report(signals: PictureSignals = {}): PictureReport {
  const known = signals.unchecked === undefined;
  return { signals, faces: faces(signals.faces ?? 0), width: known ? 800 : 0, height: known ? 600 : 0 };
}

export function picture(signals: PictureSignals | null, rest: Partial<AttachedPicture> = {}): AttachedPicture {
  return {
    id: 'first',
    file: new File(['x'], 'IMG_1.jpg', { type: 'image/jpeg' }),
    report: signals && report(signals),
    permission: false,
    canSwap: true,
    ...rest,
  };
}
