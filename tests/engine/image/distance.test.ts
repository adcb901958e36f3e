import { describe, expect, it } from 'vitest';
import { metresBetween } from '../../../src/engine/image/distance';

describe('the distance between two places', () => {
  it('is that along the great circle', () => {
    const [london, paris] = [[51.5007, -0.1246] as const, [48.8584, 2.2945] as const];
    expect(metresBetween(london, paris) / 1000).toBeCloseTo(340.5, 0);
    expect(metresBetween([0, 0], [0, 90]) / 1000).toBeCloseTo(10_007.6, 0);
  });

  it('is nothing between a place and itself, and half the Earth between poles', () => {
    expect(metresBetween([53.5478, -0.1164], [53.5478, -0.1164])).toBe(0);
    expect(metresBetween([90, 0], [-90, 120]) / 1000).toBeCloseTo(20_015.1, 0);
  });

  it('is short across the meridian where longitudes begin again', () =>
    expect(metresBetween([0, 179.9999], [0, -179.9999])).toBeCloseTo(22.2, 1));
});
