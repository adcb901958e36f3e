import type { Problem } from '../../engine/schema/problem';

/** Collects what is amiss in a file that is laid over another. */
export class Told {
  readonly problems: Problem[] = [];

  /** `rule`: of the base, where the entry is about one. */
  say(code: string, message: string, path: Problem['path'], rule?: string): null {
    this.problems.push({ code, message, path, ...(rule === undefined ? {} : { rule }) });
    return null;
  }
}
