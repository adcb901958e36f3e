import { BUCKETS } from './feature-hash';

/** One linear score over hashed features: int8 weights with one scale, and a bias. */
export interface LinearWeights {
  bias: number;
  scale: number;
  weights: Int8Array;
}

/** Features count once each, and a long text no more than a short one. */
export function score({ bias, scale, weights }: LinearWeights, places: Uint32Array): number {
  let sum = 0;
  for (const place of places) sum += weights[place] ?? 0;
  return bias + (places.length > 0 ? (sum * scale) / Math.sqrt(places.length) : 0);
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** As kept in rules/reader/weights.json: the weights in base 64. */
export interface PackedWeights {
  bias: number;
  scale: number;
  weights: string;
}

export function unpackWeights({ bias, scale, weights }: PackedWeights): LinearWeights {
  const bytes = atob(weights);
  const unpacked = new Int8Array(BUCKETS);
  for (let i = 0; i < bytes.length && i < BUCKETS; i += 1) unpacked[i] = bytes.charCodeAt(i);
  return { bias, scale, weights: unpacked };
}

export function packWeights({ bias, scale, weights }: LinearWeights): PackedWeights {
  let bytes = '';
  for (const weight of weights) bytes += String.fromCharCode(weight & 0xff);
  return { bias: Number(bias.toFixed(6)), scale: Number(scale.toPrecision(8)), weights: btoa(bytes) };
}
