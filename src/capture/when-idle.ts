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

/** `whileBusy`: done every so many milliseconds as long as something is. */
export function whenIdle(steps: readonly IdleStep[], whileBusy: { every: number; act: () => void } | null = null): IdleWatch {
  let busy = 0;
  let ticking: ReturnType<typeof setInterval> | undefined;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const touch = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = busy > 0 ? [] : steps.map(({ after, act }) => setTimeout(act, after));
  };
  const tick = () => {
    clearInterval(ticking);
    if (busy > 0 && whileBusy) ticking = setInterval(whileBusy.act, whileBusy.every);
  };
  touch();
  return {
    touch,
    async during(work) {
      busy += 1;
      if (busy === 1) tick();
      touch();
      try {
        return await work();
      } finally {
        busy -= 1;
        if (busy === 0) tick();
        touch();
      }
    },
  };
}
