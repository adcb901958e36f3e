import { readerText, text } from 'virtual:bundled-rules';
import { posts } from 'virtual:ordinary-posts';
import { Reader } from '../engine/reader/reader';
import type { RulesFile } from '../engine/schema/rules-file';
import { Bench } from './bench';
import type { BenchAnswer, BenchQuestion } from './bench-link';

/** Answers one question after the other, in the order in which they were asked. */
export function serveBench(worker: Pick<Worker, 'postMessage' | 'addEventListener'>): void {
  const bench = new Bench({
    reader: new Reader(JSON.parse(readerText)),
    bundled: () => JSON.parse(text) as RulesFile,
    posts,
    now: () => performance.now(),
  });
  let turn: Promise<unknown> = Promise.resolve();
  worker.addEventListener('message', (event) => {
    const { id, name, given } = (event as MessageEvent<BenchQuestion>).data;
    turn = turn
      .then(() => (bench[name] as (given: unknown) => Promise<unknown>).call(bench, given))
      .then(
        (reply): BenchAnswer => ({ id, reply }),
        (error: unknown): BenchAnswer => ({ id, failed: error instanceof Error ? error.message : String(error) }),
      )
      .then((answer) => worker.postMessage(answer));
  });
}
