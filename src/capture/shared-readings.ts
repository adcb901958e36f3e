interface Reading<T> {
  result: Promise<T>;
  waiting: number;
  left: AbortController;
}

/** One reading for all who ask for the same picture; it is left once all of them have gone. */
export function sharedReadings<T>() {
  const readings = new Map<string, Reading<T>>();

  function begin(hash: string, read: (signal: AbortSignal) => Promise<T>): Reading<T> {
    const left = new AbortController();
    const reading: Reading<T> = { result: read(left.signal), waiting: 0, left };
    readings.set(hash, reading);
    const forget = () => readings.get(hash) === reading && readings.delete(hash);
    reading.result.then(forget, forget);
    left.signal.addEventListener('abort', forget);
    return reading;
  }

  return {
    /** Rejects at once when `signal` is aborted. */
    join(hash: string, signal: AbortSignal, read: (signal: AbortSignal) => Promise<T>): Promise<T> {
      const reading = readings.get(hash) ?? begin(hash, read);
      reading.waiting += 1;
      return new Promise<T>((resolve, reject) => {
        const go = () => {
          reject(signal.reason);
          reading.waiting -= 1;
          if (reading.waiting === 0) reading.left.abort();
        };
        signal.addEventListener('abort', go, { once: true });
        reading.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', go));
      });
    },
  };
}
