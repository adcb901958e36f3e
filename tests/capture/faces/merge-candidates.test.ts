import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaceCandidate } from '../../../src/capture/faces/face-candidate';
import { mergeCandidates } from '../../../src/capture/faces/merge-candidates';

const face = (x: number, y: number, size: number, score = 0.9): FaceCandidate => ({ x, y, width: size, height: size, score });

const faces = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 500 }),
    width: fc.integer({ min: 1, max: 200 }),
    height: fc.integer({ min: 1, max: 200 }),
    score: fc.double({ min: 0.8, max: 1, noNaN: true }),
  }),
  { maxLength: 30 },
);

describe('faces seen in several tiles', () => {
  it('are one face, at its surest', () => {
    expect(mergeCandidates([face(100, 100, 50, 0.85), face(103, 98, 52, 0.99), face(99, 101, 49, 0.9)])).toEqual([face(103, 98, 52, 0.99)]);
  });

  it('are one face where a tile cut one of them', () => {
    const cut = { x: 100, y: 100, width: 20, height: 50, score: 0.82 };
    expect(mergeCandidates([face(100, 100, 50), cut])).toEqual([face(100, 100, 50)]);
  });

  it('stay apart where people stand close together', () => {
    expect(mergeCandidates([face(100, 100, 50), face(135, 100, 50)])).toHaveLength(2);
  });

  it('are the same whatever order they were seen in, and however often', () => {
    fc.assert(
      fc.property(faces, (seen) => {
        const merged = mergeCandidates(seen);
        expect(mergeCandidates(merged)).toEqual(merged);
        expect(mergeCandidates([...seen, ...merged])).toEqual(merged);
        expect(merged.length > 0).toBe(seen.length > 0);
      }),
    );
  });
});
