import { BUCKETS } from '../engine/reader/feature-hash';
import { type LinearWeights, sigmoid } from '../engine/reader/model';
import { shuffle } from './random';

/** A text's features, whether it is one that the head should speak for, and how much it counts. */
export interface Instance {
  places: Uint32Array;
  positive: boolean;
  weight: number;
}

export interface FitSettings {
  epochs: number;
  rate: number;
  /** L2 on each weight met, at each step. */
  decay: number;
  random: () => number;
}

/** Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) over hashed features, each text's length taken out. */
export function fitLinear(
  instances: readonly Instance[],
  { epochs, rate, decay, random }: FitSettings,
): { bias: number; weights: Float64Array } {
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  const order = instances.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const at of shuffle(order, random)) {
      const instance = instances[at];
      if (!instance || instance.places.length === 0) continue;
      const value = 1 / Math.sqrt(instance.places.length);
      let sum = bias;
      for (const place of instance.places) sum += (weights[place] as number) * value;
      const slope = (sigmoid(sum) - (instance.positive ? 1 : 0)) * instance.weight;
      biasSquares += slope * slope;
      bias -= (rate * slope) / Math.sqrt(biasSquares);
      for (const place of instance.places) {
        const step = slope * value + decay * (weights[place] as number);
        squares[place] = (squares[place] as number) + step * step;
        weights[place] = (weights[place] as number) - (rate * step) / Math.sqrt(squares[place] as number);
      }
    }
  }
  return { bias, weights };
}

/**
 * Rounds to int8; the largest weights are cut at five standard deviations, so that the rest keep their steps.
 * Weights that round to `negligible` or less are dropped.
 */
export function quantise({ bias, weights }: { bias: number; weights: Float64Array }, negligible = 0): LinearWeights {
  let squares = 0;
  let met = 0;
  for (const weight of weights) {
    squares += weight * weight;
    if (weight !== 0) met += 1;
  }
  const limit = 5 * Math.sqrt(squares / Math.max(1, met)) || 1;
  const scale = limit / 127;
  const rounded = (weight: number) => {
    const whole = Math.round(weight / scale);
    return Math.abs(whole) <= negligible ? 0 : Math.max(-127, Math.min(127, whole));
  };
  return { bias, scale, weights: Int8Array.from(weights, rounded) };
}
