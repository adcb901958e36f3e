import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tilePicture } from '../../../src/capture/faces/tile-picture';

const ASPECT = 320 / 240;
const side = fc.integer({ min: 1, max: 1600 });

describe('the tiles of a picture', () => {
  it('lie within it', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        for (const tile of tilePicture(width, height, ASPECT)) {
          expect(Math.min(tile.x, tile.y)).toBeGreaterThanOrEqual(0);
          expect(tile.x + tile.width).toBeLessThanOrEqual(width + 1e-6);
          expect(tile.y + tile.height).toBeLessThanOrEqual(height + 1e-6);
        }
      }),
    );
  });

  it('show every face of up to a tenth of its long side whole in one of them', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(side, side, share, share, (width, height, across, down) => {
        const face = Math.min(width, height, Math.max(width, height) * 0.1);
        const [x, y] = [across * (width - face), down * (height - face)];
        const whole = tilePicture(width, height, ASPECT).some(
          (tile) =>
            tile.x <= x + 1e-6 && tile.y <= y + 1e-6 && x + face <= tile.x + tile.width + 1e-6 && y + face <= tile.y + tile.height + 1e-6,
        );
        expect(whole).toBe(true);
      }),
    );
  });

  it('are large enough to the model for a face of 2 % of the long side', () => {
    for (const [width, height] of [
      [4000, 3000],
      [3000, 4000],
      [4000, 1000],
      [1000, 1000],
    ] as const) {
      for (const tile of tilePicture(width, height, ASPECT)) {
        const scale = Math.min(320 / tile.width, 240 / tile.height);
        expect(scale * 0.02 * Math.max(width, height)).toBeGreaterThan(14);
      }
    }
  });
});
