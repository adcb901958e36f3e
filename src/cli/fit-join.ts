import { sigmoid } from '../engine/reader/model';

interface Scores {
  draft: number;
  sentence: number;
  positive: boolean;
}

const STEPS = 2000;
const RATE = 0.5;

/** Logistic regression of the label on both scores, by plain descent on the whole: three numbers, so it settles. */
export function fitJoin(scores: readonly Scores[]): [number, number, number] {
  const join: [number, number, number] = [1, 1, 0];
  for (let at = 0; at < STEPS; at += 1) {
    const slope = [0, 0, 0];
    for (const { draft, sentence, positive } of scores) {
      const error = (sigmoid(join[0] * draft + join[1] * sentence + join[2]) - (positive ? 1 : 0)) / scores.length;
      slope[0] = (slope[0] ?? 0) + error * draft;
      slope[1] = (slope[1] ?? 0) + error * sentence;
      slope[2] = (slope[2] ?? 0) + error;
    }
    for (const place of [0, 1, 2] as const) join[place] -= RATE * (slope[place] ?? 0);
  }
  return join.map((number) => Number(number.toFixed(4))) as [number, number, number];
}
