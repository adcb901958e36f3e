export type Check = (text: string) => unknown;

const ROUNDS = 8;

/** Milliseconds of each checker for each draft in the later rounds, when the code is warm; sorted. Checkers take turns, each as often first, since the first to see a text is slowest. */
export function timesOf(checks: readonly Check[], drafts: readonly string[]): number[][] {
  const times: number[][] = checks.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const draft of drafts) {
      for (let turn = 0; turn < checks.length; turn += 1) {
        const which = (turn + round) % checks.length;
        const began = performance.now();
        checks[which]?.(draft);
        if (round >= ROUNDS / 2) times[which]?.push(performance.now() - began);
      }
    }
  }
  return times.map((each) => each.sort((a, b) => a - b));
}

/** Of sorted times, the one that a share of them does not exceed. */
export const at = (times: readonly number[], share: number): number => times[Math.floor(times.length * share)] ?? 0;
