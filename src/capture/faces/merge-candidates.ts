import type { Area, FaceCandidate } from './face-candidate';

/** Two boxes show one face where they share this much of what both cover. */
const SHARED = 0.4;
/** A face cut by a tile's edge lies within the whole one: this much of the smaller. */
const WITHIN = 0.7;

/** One box for each face, the surest; the same face is seen in several tiles. */
export function mergeCandidates(candidates: readonly FaceCandidate[]): FaceCandidate[] {
  const kept: FaceCandidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    if (!kept.some((other) => isSameFace(candidate, other))) kept.push(candidate);
  }
  return kept;
}

function isSameFace(one: Area, other: Area): boolean {
  const common = commonPart(one, other);
  const [mine, its] = [one.width * one.height, other.width * other.height];
  return common > SHARED * (mine + its - common) || common > WITHIN * Math.min(mine, its);
}

function commonPart(one: Area, other: Area): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}
