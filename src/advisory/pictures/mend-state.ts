import type { Mending, PictureBox } from '../../engine/schema/picture';
import type { AttachedPicture, MendedUse } from '../../review/advisory-port';
import { type Edges, keptBox } from './crop-edges';

export type Remedy = 'cover' | 'blur' | 'strip';

/** What the person has chosen for one picture, and what came of it. */
export interface MendState {
  id: string;
  open: boolean;
  remedy: Remedy;
  /** Faces that are to stay as they are. */
  spared: ReadonlySet<number>;
  crop: Edges | null;
  zoomed: boolean;
  busy: MendedUse | null;
  /** The copy last made was swapped in. */
  swapped: boolean;
  outcome: string;
}

export function startOn({ id }: AttachedPicture, open: boolean): MendState {
  return { id, open, remedy: 'cover', spared: new Set(), crop: null, zoomed: false, busy: null, swapped: false, outcome: '' };
}

/** From left to right, so that their numbers say where they are. */
export function facesIn({ report }: AttachedPicture): PictureBox[] {
  return [...(report?.faces ?? [])].sort((a, b) => a.x - b.x);
}

/** Faces are hidden unless the person spared them; all that the file says beside its pixels is always left out. */
export function mendingOf({ remedy, spared, crop }: MendState, faces: readonly PictureBox[]): Mending {
  const boxes = faces.filter((_, at) => !spared.has(at));
  const kept = crop && keptBox(crop);
  return {
    ...(remedy !== 'strip' && boxes.length > 0 && { hide: { how: remedy, boxes } }),
    ...(kept && { crop: kept }),
  };
}

/** The smallest that a target may be, and what a preview is wide in a note on a narrow screen. */
const TARGET = 24;
const PREVIEW = 300;
const MOST_ZOOM = 4;

/** How far a preview must be enlarged for every face to be hit without its neighbours. */
export function zoomFor(faces: readonly PictureBox[], shape: number): number {
  let least = 1;
  for (const [at, { x, y, width, height }] of faces.entries()) {
    least = Math.min(least, Math.max(width, height / shape));
    for (const other of faces.slice(at + 1)) {
      const across = x + width / 2 - (other.x + other.width / 2);
      const down = (y + height / 2 - (other.y + other.height / 2)) / shape;
      least = Math.min(least, Math.hypot(across, down));
    }
  }
  return Math.min(MOST_ZOOM, Math.max(2, Math.ceil(TARGET / (least * PREVIEW))));
}
