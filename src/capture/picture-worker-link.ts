import type { FromWorker, JobResults, PictureJob, ToWorker } from './picture-job';

/** The worker was too slow or broke down; it has been ended, and the next job has a new one. */
export class WorkerFailed extends Error {}

/** The job itself could not be done. */
export class JobFailed extends Error {}

export interface PictureWorkerLink {
  /** Once left by its signal, a job ends at the worker's next pause. */
  ask<Kind extends PictureJob['kind']>(job: PictureJob & { kind: Kind }, signal: AbortSignal): Promise<JobResults[Kind]>;
  end(): void;
}

/** Starts a worker when there is something to do; waits for each job at most `patience` milliseconds. One job at a time. */
export function linkPictureWorker(start: () => Worker, patience: number): PictureWorkerLink {
  let worker: Worker | null = null;
  let jobs = 0;
  const end = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    end,
    ask: (job, signal) => {
      const asked = worker ?? start();
      worker = asked;
      jobs += 1;
      return converse(asked, { number: jobs, job }, patience, signal).catch((error) => {
        if (error instanceof WorkerFailed) end();
        throw error;
      }) as Promise<never>;
    },
  };
}

function converse(worker: Worker, order: { number: number; job: PictureJob }, patience: number, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const settle = (settled: () => void) => {
      over.abort();
      clearTimeout(timer);
      settled();
    };
    const timer = setTimeout(() => settle(() => reject(new WorkerFailed('too slow'))), patience);
    const hear = ({ data }: MessageEvent<FromWorker>) => {
      if (data.number !== order.number) return;
      settle(() => ('result' in data ? resolve(data.result) : reject(signal.aborted ? signal.reason : new JobFailed(data.failure))));
    };
    worker.addEventListener('message', hear, { signal: over.signal });
    worker.addEventListener('error', () => settle(() => reject(new WorkerFailed('broken'))), { signal: over.signal });
    signal.addEventListener('abort', () => worker.postMessage({ leave: order.number } satisfies ToWorker), { signal: over.signal });
    worker.postMessage(order satisfies ToWorker);
  });
}
