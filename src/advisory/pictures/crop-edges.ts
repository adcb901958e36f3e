import type { PictureBox } from '../../engine/schema/picture';

/** What is kept of a picture: where its edges lie, in whole hundredths of the width or height. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type EdgeName = keyof Edges;

export const WHOLE: Edges = { left: 0, top: 0, right: 100, bottom: 100 };
/** What is kept is never narrower than this. */
const LEAST = 10;

const FACING: Readonly<Record<EdgeName, EdgeName>> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' };

/** How far an edge may go either way. */
export function reachOf(edges: Edges, name: EdgeName): { min: number; max: number } {
  const facing = edges[FACING[name]];
  return name === 'left' || name === 'top' ? { min: 0, max: facing - LEAST } : { min: facing + LEAST, max: 100 };
}

export function moveEdge(edges: Edges, name: EdgeName, to: number): Edges {
  const { min, max } = reachOf(edges, name);
  return { ...edges, [name]: Math.min(max, Math.max(min, Math.round(to))) };
}

/** The two edges that meet in the corner nearest to a point. */
export function cornerNear(edges: Edges, x: number, y: number): [EdgeName, EdgeName] {
  return [x * 2 < edges.left + edges.right ? 'left' : 'right', y * 2 < edges.top + edges.bottom ? 'top' : 'bottom'];
}

/** Undefined where all is kept. */
export function keptBox({ left, top, right, bottom }: Edges): PictureBox | undefined {
  if (right - left === 100 && bottom - top === 100) return undefined;
  return { x: left / 100, y: top / 100, width: (right - left) / 100, height: (bottom - top) / 100 };
}
