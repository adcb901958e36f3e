/** The hashes of one text's features, each feature once; words, frames and rules each in a block of their own. */
export type Blocks = readonly Uint32Array[];

/** One linear score over hashed features: whole weights with one scale, and a bias. */
export interface LinearWeights {
  bias: number;
  scale: number;
  /** As many as a power of two; a feature's place is the low end of its hash. */
  weights: Int8Array;
}

/** Features count once each; a long text no more than a short one, and many frames no more than few. */
export function score({ bias, scale, weights }: LinearWeights, blocks: Blocks): number {
  const mask = weights.length - 1;
  let total = 0;
  for (const features of blocks) {
    let sum = 0;
    for (let at = 0; at < features.length; at += 1) sum += weights[(features[at] as number) & mask] as number;
    if (features.length > 0) total += sum / Math.sqrt(features.length);
  }
  return bias + total * scale;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** As kept in rules/reader/weights.json: most weights are 0, so the others are written one letter each, behind how many zeros stand before it. */
export interface PackedWeights {
  bias: number;
  scale: number;
  size: number;
  weights: string;
}

/** The letter of a weight of 0, which is never written, and how far the others may lie from it without meeting a quotation mark or a backslash. */
const ZERO = '@'.charCodeAt(0);
export const LARGEST_WEIGHT = 27;

/** Runs of zeros are numbers of small letters, which no weight is. */
const FIRST_DIGIT = 'a'.charCodeAt(0);
const DIGITS = 26;

export function unpackWeights({ bias, scale, size, weights }: PackedWeights): LinearWeights {
  const unpacked = new Int8Array(size);
  let place = 0;
  let zeros = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const letter = weights.charCodeAt(at);
    if (letter >= FIRST_DIGIT) zeros = zeros * DIGITS + letter - FIRST_DIGIT;
    else {
      place += zeros;
      unpacked[place] = letter - ZERO;
      place += 1;
      zeros = 0;
    }
  }
  return { bias, scale, weights: unpacked };
}

export function packWeights({ bias, scale, weights }: LinearWeights): PackedWeights {
  let letters = '';
  let zeros = 0;
  for (const weight of weights) {
    if (weight === 0) zeros += 1;
    else {
      letters += (zeros > 0 ? digits(zeros) : '') + String.fromCharCode(ZERO + weight);
      zeros = 0;
    }
  }
  return { bias: Number(bias.toFixed(6)), scale: Number(scale.toPrecision(8)), size: weights.length, weights: letters };
}

function digits(number: number): string {
  const last = String.fromCharCode(FIRST_DIGIT + (number % DIGITS));
  return number < DIGITS ? last : digits(Math.floor(number / DIGITS)) + last;
}
