import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const LINES_A_BATCH = 32;
/** Enough that no job waits for the next, and few enough that a slow reader of the answers holds up the reading of drafts. */
const BATCHES_A_JOB = 3;

/**
 * As `checkLines`, on several cores: the answers come in the order of the drafts, and memory does not grow with their number.
 * Each job reads the rules and warms up for itself, which some thousand drafts must make up for. False, with the reason on standard error, where the rules cannot be used.
 */
export async function checkLinesInJobs(
  input: NodeJS.ReadableStream,
  output: Writable,
  jobs: number,
  rulesPath: string | undefined,
): Promise<boolean> {
  const processes = Array.from({ length: jobs }, (_, place) => new CheckJob(place, rulesPath));
  const underWay: Promise<string>[] = [];
  let batch: string[] = [];
  let turn = 0;
  const hand = () => {
    const answers = (processes[turn % jobs] as CheckJob).check(batch);
    // Its failure is told when its turn to be written comes.
    answers.catch(() => {});
    underWay.push(answers);
    turn += 1;
    batch = [];
  };
  const writeFirst = async () => {
    const answers = await underWay.shift();
    if (answers && !output.write(answers)) await new Promise((resolve) => output.once('drain', resolve));
  };
  try {
    if (!(await processes[0]?.isReady)) return false;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() === '') continue;
      batch.push(line);
      if (batch.length < LINES_A_BATCH) continue;
      hand();
      while (underWay.length >= jobs * BATCHES_A_JOB) await writeFirst();
    }
    if (batch.length > 0) hand();
    while (underWay.length > 0) await writeFirst();
    return true;
  } finally {
    for (const each of processes) each.end();
  }
}

/** One process; it answers batches in the order in which they come. */
class CheckJob {
  readonly #process: ChildProcess;
  readonly #waiting: { resolve: (answers: string) => void; reject: (error: Error) => void }[] = [];
  #ended = false;
  /** Whether it could read the rules. */
  readonly isReady: Promise<boolean>;

  constructor(place: number, rulesPath: string | undefined) {
    this.#process = fork(new URL('./check-job.ts', import.meta.url), [String(place), ...(rulesPath === undefined ? [] : [rulesPath])], {
      execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
      // Its answers come as messages; what it prints would be taken for answers.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.isReady = new Promise((resolve) => {
      this.#process.once('message', (word) => {
        resolve(word === 'ready');
        this.#process.on('message', (answers: string) => this.#waiting.shift()?.resolve(answers));
      });
      this.#process.once('exit', () => resolve(false));
    });
    this.#process.on('exit', (code) => {
      this.#ended = true;
      for (const { reject } of this.#waiting.splice(0)) reject(new Error(`A job ended with code ${code}.`));
    });
  }

  check(lines: string[]): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(new Error('A job has ended.'));
      this.#waiting.push({ resolve, reject });
      this.#process.send(lines);
    });
  }

  end(): void {
    this.#process.kill();
  }
}
