import { describe, expect, it } from 'vitest';
import { fitLinear, type Instance, quantise } from '../../src/cli/fit-linear';
import { seededRandom } from '../../src/cli/random';
import { score } from '../../src/engine/reader/model';

const text = (positive: boolean, ...places: number[]): Instance => ({ blocks: [Uint32Array.from(places)], positive, weight: 1 });
const settings = () => ({ cost: 4, passes: 30, seldom: 1, size: 16, random: seededRandom(1) });

describe('the fitted line', () => {
  it('has learned what tells the two apart, and not what both have', () => {
    const { weights } = fitLinear([text(true, 1, 3), text(true, 1, 4), text(false, 2, 3), text(false, 2, 4)], settings());
    expect(weights[1]).toBeGreaterThan(0.5);
    expect(weights[2]).toBeLessThan(-0.5);
    expect(Math.abs(weights[3] ?? 1)).toBeLessThan(0.05);
  });

  /** At the optimum of the primal problem its slope is 0: w = cost × Σ weight × (label − probability) × features. */
  it('stands at the optimum of logistic regression with L2', () => {
    const random = seededRandom(7);
    const instances = Array.from({ length: 60 }, () => text(random() < 0.4, Math.floor(random() * 4), 4 + Math.floor(random() * 4)));
    const { cost } = settings();
    const fitted = fitLinear(instances, { ...settings(), passes: 200 });
    const slope = Float64Array.from(fitted.weights, (weight) => weight);
    for (const { blocks, positive } of instances) {
      const [places] = blocks as [Uint32Array];
      let sum = fitted.bias;
      for (const place of places) sum += (fitted.weights[place] ?? 0) / Math.sqrt(places.length);
      const error = (positive ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const place of places) slope[place] = (slope[place] ?? 0) - (cost * error) / Math.sqrt(places.length);
    }
    for (const each of slope) expect(Math.abs(each)).toBeLessThan(0.01);
  });

  it('leaves alone what was seen too seldom', () => {
    const { weights } = fitLinear([text(true, 1), text(true, 1), text(true, 5), text(false, 2), text(false, 2)], {
      ...settings(),
      seldom: 2,
    });
    expect(weights[5]).toBe(0);
    expect(weights[1]).toBeGreaterThan(0);
  });

  it('keeps its judgement when its weights are rounded', () => {
    const instances = [text(true, 1, 3), text(true, 1, 4), text(false, 2, 3), text(false, 2, 4)];
    const rounded = quantise(fitLinear(instances, settings()));
    for (const { blocks, positive } of instances) expect(score(rounded, blocks) > 0).toBe(positive);
  });
});
