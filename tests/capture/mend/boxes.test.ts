import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enlargeBox } from '../../../src/capture/mend/enlarge-box';
import { pixelsOf } from '../../../src/capture/mend/pixels-of';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const boxes = fc
  .tuple(share, share, share, share)
  .map(([x, y, width, height]) => ({ x, y, width: width * (1 - x), height: height * (1 - y) }));

describe('a box to be hidden', () => {
  it('grows by a quarter about its middle', () => {
    const grown = enlargeBox({ x: 0.4, y: 0.4, width: 0.2, height: 0.1 });
    expect(grown.x).toBeCloseTo(0.375);
    expect(grown.y).toBeCloseTo(0.3875);
    expect(grown.width).toBeCloseTo(0.25);
    expect(grown.height).toBeCloseTo(0.125);
  });

  it('holds all that it held, and stays within the picture', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const grown = enlargeBox(box);
        expect(grown.x).toBeLessThanOrEqual(box.x);
        expect(grown.y).toBeLessThanOrEqual(box.y);
        expect(grown.x + grown.width).toBeGreaterThanOrEqual(box.x + box.width - 1e-12);
        expect(grown.y + grown.height).toBeGreaterThanOrEqual(box.y + box.height - 1e-12);
        expect(Math.min(grown.x, grown.y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(grown.x + grown.width, grown.y + grown.height)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('takes in every pixel that it touches, and at least one', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (box, width, height) => {
        const area = pixelsOf(box, width, height);
        expect(Math.min(area.width, area.height)).toBeGreaterThanOrEqual(1);
        expect(area.x).toBeLessThanOrEqual(box.x * width);
        expect(area.y + area.height).toBeGreaterThanOrEqual((box.y + box.height) * height - 1e-6);
        expect(area.x + area.width).toBeLessThanOrEqual(width);
        expect(area.y + area.height).toBeLessThanOrEqual(height);
      }),
    );
  });
});
