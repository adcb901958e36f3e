import type { Bench } from './bench';

type Asked = { [Name in keyof Bench]: Bench[Name] extends (given: infer Given) => Promise<infer Reply> ? [Given, Reply] : never };
export type BenchQuestion = { [Name in keyof Asked]: { id: number; name: Name; given: Asked[Name][0] } }[keyof Asked];
export type BenchAnswer = { id: number } & ({ reply: unknown } | { failed: string });

/** The bench at the other end of a worker: to read a file takes a third of a second, in which typing must go on. */
export class BenchLink {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (reply: never) => void; reject: (error: Error) => void }>();
  #next = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<BenchAnswer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('failed' in data) waiting?.reject(new Error(data.failed));
      else waiting?.resolve(data.reply as never);
    });
  }

  ask<Name extends keyof Asked>(name: Name, given: Asked[Name][0]): Promise<Asked[Name][1]> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, name, given });
    });
  }
}
