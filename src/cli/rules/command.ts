import type { ParseArgsConfig } from 'node:util';
import { describeProblem, type Problem } from '../../engine/schema/problem';

/** 0: all is well. 1: something in the file is to be mended. 2: used wrongly, or a file cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** What a command says: `text` to a person, `json` to a program. */
export interface Answer {
  code: ExitCode;
  text: string;
  json: object;
}

export interface Given {
  /** What stands beside the options. */
  names: readonly string[];
  text: (option: string) => string | undefined;
  texts: (option: string) => readonly string[];
  is: (option: string) => boolean;
}

export interface Command {
  /** After the command's name: "FILE -o OUT". */
  usage: string;
  about: string;
  /** Each option, and what it does. */
  help: readonly (readonly [option: string, does: string])[];
  options: NonNullable<ParseArgsConfig['options']>;
  /** The fewest and the most names beside the options. */
  names: readonly [fewest: number, most: number];
  run: (given: Given) => Answer | Promise<Answer>;
}

export function misused(message: string): Answer {
  return { code: 2, text: message, json: { error: message } };
}

/** Each problem on its line, as `file:line: what to mend`, and how many there are. */
export function faulty(problems: readonly Problem[]): Answer {
  const count = problems.length === 1 ? '1 problem.' : `${problems.length} problems.`;
  return { code: 1, text: [...problems.map(describeProblem), count].join('\n'), json: { ok: false, problems } };
}
