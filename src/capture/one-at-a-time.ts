type Task = () => Promise<void>;

export interface Line {
  /** What is urgent goes before all that has not begun. */
  join<T>(work: () => Promise<T>, urgent?: boolean): Promise<T>;
}

/** Work that is done one piece after another, since each piece may take all the memory there is to spare. */
export function oneAtATime(): Line {
  const waiting: Task[] = [];
  let working = false;
  const next = async () => {
    if (working) return;
    working = true;
    for (let task = waiting.shift(); task; task = waiting.shift()) await task();
    working = false;
  };
  return {
    join: (work, urgent = false) =>
      new Promise((resolve, reject) => {
        const task = () => work().then(resolve, reject);
        if (urgent) waiting.unshift(task);
        else waiting.push(task);
        void next();
      }),
  };
}
