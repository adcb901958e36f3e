import { type Blocks, LARGEST_WEIGHT, type LinearWeights, sigmoid } from '../engine/reader/model';
import { shuffle } from './random';

/** A text's features, whether it is one that the head should speak for, and how much it counts. */
export interface Instance {
  blocks: Blocks;
  positive: boolean;
  weight: number;
}

export interface FitSettings {
  /** How much an error costs against large weights: the C of support vector machines. */
  cost: number;
  passes: number;
  /** A feature that fewer instances have than this is passed over: what was seen once or twice would be learned by heart. */
  seldom: number;
  /** How many weights there are; a power of two. */
  size: number;
  random: () => number;
}

/**
 * Logistic regression with L2, by coordinate descent on its dual (Yu, Huang and Lin 2011): one number an instance, each set to its
 * best while the others stand still, in a new order at each pass. Each block of a text counts the same, whatever its length.
 */
export function fitLinear(
  instances: readonly Instance[],
  { cost, passes, seldom, size, random }: FitSettings,
): { bias: number; weights: Float64Array } {
  const texts = dropSeldom(instances, seldom, size);
  const weights = new Float64Array(size);
  let bias = 0;
  const pull = new Float64Array(texts.length);
  const move = ({ blocks, sign }: Text, by: number) => {
    bias += sign * by;
    for (const { places, value } of blocks) {
      const step = sign * by * value;
      for (const place of places) weights[place] = (weights[place] as number) + step;
    }
  };
  const order = texts.map((_, at) => at);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const at of shuffle(order, random)) {
      const text = texts[at] as Text;
      const before = pull[at] as number;
      let sum = bias;
      for (const { places, value } of text.blocks) {
        let own = 0;
        for (const place of places) own += weights[place] as number;
        sum += own * value;
      }
      const most = cost * text.weight;
      const after = most * sigmoid(bestOdds(text.square, text.sign * sum, before, most));
      pull[at] = after;
      move(text, after - before);
    }
  }
  return { bias, weights };
}

interface Text {
  blocks: { places: Uint32Array; value: number }[];
  /** Of the features' values and of the bias. */
  square: number;
  sign: 1 | -1;
  weight: number;
}

/** Features are told apart by so many bits of their hash when they are counted. */
const COUNTED = 1 << 26;

function dropSeldom(instances: readonly Instance[], seldom: number, size: number): Text[] {
  const met = new Uint8Array(COUNTED);
  const place = (feature: number) => feature & (COUNTED - 1);
  for (const { blocks } of instances)
    for (const features of blocks)
      for (const feature of features) met[place(feature)] = Math.min(seldom, (met[place(feature)] as number) + 1);
  return instances.map(({ blocks, positive, weight }) => {
    const kept = blocks.map((features) => ({
      places: features.filter((feature) => met[place(feature)] === seldom).map((feature) => feature & (size - 1)),
      value: features.length > 0 ? 1 / Math.sqrt(features.length) : 0,
    }));
    const square = kept.reduce((sum, { places, value }) => sum + places.length * value * value, 1);
    return { blocks: kept, square, sign: positive ? 1 : -1, weight };
  });
}

/** Where `square * (most * sigmoid(odds) - before) + margin + odds` is 0, by Newton's steps: it rises all the way, at least as steeply as 1. */
function bestOdds(square: number, margin: number, before: number, most: number): number {
  let odds = -margin;
  for (let step = 0; step < 20; step += 1) {
    const share = sigmoid(odds);
    const value = square * (most * share - before) + margin + odds;
    const move = value / (1 + square * most * share * (1 - share));
    odds -= move;
    if (Math.abs(move) < 1e-4) break;
  }
  return odds;
}

/** One weight in so many is cut, so that the rest keep their steps. */
const CUT = 1000;

/** Rounds to whole steps of one scale; those of less than half a step are dropped. */
export function quantise({ bias, weights }: { bias: number; weights: Float64Array }): LinearWeights {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const scale = (sizes[sizes.length - 1 - Math.floor(sizes.length / CUT)] ?? 1) / LARGEST_WEIGHT;
  const rounded = (weight: number) => Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(weight / scale)));
  return { bias, scale, weights: Int8Array.from(weights, rounded) };
}
