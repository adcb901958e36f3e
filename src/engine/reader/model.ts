/** The places of one text's features below BUCKETS, each feature once; words, frames and rules each in a block of their own. */
export type Blocks = readonly Uint32Array[];

/** One linear score over hashed features: whole weights with one scale, and a bias. */
export interface LinearWeights {
  bias: number;
  scale: number;
  /** As many as a power of two; a feature's place is cut to it. */
  weights: Int8Array;
}

/** Features count once each; a long text no more than a short one, and many frames no more than few. */
export function score({ bias, scale, weights }: LinearWeights, blocks: Blocks): number {
  const mask = weights.length - 1;
  let total = 0;
  for (const places of blocks) {
    let sum = 0;
    for (let at = 0; at < places.length; at += 1) sum += weights[(places[at] as number) & mask] as number;
    if (places.length > 0) total += sum / Math.sqrt(places.length);
  }
  return bias + total * scale;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** As kept in rules/reader/weights.json: one letter a weight, so that it packs well. */
export interface PackedWeights {
  bias: number;
  scale: number;
  weights: string;
}

/** The letter of weight 0, and how far others may lie from it without meeting a quotation mark or a backslash. */
const ZERO = '@'.charCodeAt(0);
export const LARGEST_WEIGHT = 27;

export function unpackWeights({ bias, scale, weights }: PackedWeights): LinearWeights {
  const unpacked = new Int8Array(weights.length);
  for (let at = 0; at < weights.length; at += 1) unpacked[at] = weights.charCodeAt(at) - ZERO;
  return { bias, scale, weights: unpacked };
}

export function packWeights({ bias, scale, weights }: LinearWeights): PackedWeights {
  let letters = '';
  for (const weight of weights) letters += String.fromCharCode(ZERO + weight);
  return { bias: Number(bias.toFixed(6)), scale: Number(scale.toPrecision(8)), weights: letters };
}
