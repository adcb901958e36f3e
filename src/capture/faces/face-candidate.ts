/** Pixels of the upright picture. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the model sees a face, and how sure it is, from 0 to 1. */
export interface FaceCandidate extends Area {
  score: number;
}
