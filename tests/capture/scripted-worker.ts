import type { FromWorker, Look, ToWorker } from '../../src/capture/picture-job';

/** In the place of the browser's Worker: what it hears is kept, what it says is up to the test. */
export class ScriptedWorker extends EventTarget {
  readonly heard: ToWorker[] = [];
  ended = false;

  constructor(readonly onHeard: (message: ToWorker, worker: ScriptedWorker) => void) {
    super();
  }

  postMessage(message: ToWorker): void {
    this.heard.push(message);
    queueMicrotask(() => this.onHeard(message, this));
  }

  terminate(): void {
    this.ended = true;
  }

  say(answer: FromWorker): void {
    if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }

  asWorker(): Worker {
    return this as unknown as Worker;
  }
}

export const lookWith = (faces: number): Look => ({
  report: { signals: { faces }, faces: [], width: 10, height: 10 },
  toRead: null,
});
