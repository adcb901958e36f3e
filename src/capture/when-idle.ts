/** Something to do once nothing has been done for so many milliseconds. */
export interface IdleStep {
  after: number;
  act: () => void;
}

export interface IdleWatch {
  /** While it lasts nothing is idle. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Starts the waiting anew. */
  touch(): void;
}

export function whenIdle(steps: readonly IdleStep[]): IdleWatch {
  let busy = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const touch = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = busy > 0 ? [] : steps.map(({ after, act }) => setTimeout(act, after));
  };
  touch();
  return {
    touch,
    async during(work) {
      busy += 1;
      touch();
      try {
        return await work();
      } finally {
        busy -= 1;
        touch();
      }
    },
  };
}
