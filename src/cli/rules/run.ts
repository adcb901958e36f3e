import { parseArgs } from 'node:util';
import { build } from './build';
import { check } from './check';
import { type Answer, type Command, type Given, misused } from './command';
import { deploy } from './deploy';
import { diff } from './diff';
import { explain } from './explain';
import { keys } from './keys';
import { sign } from './sign';
import { test } from './test';

export const COMMANDS: Readonly<Record<string, Command>> = { check, test, build, diff, explain, keys, sign, deploy };

const SHARED = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** Runs one command, as its arguments say. */
export async function runRules([name = '', ...args]: readonly string[]): Promise<{ answer: Answer; asJson: boolean }> {
  if (name === '--help' || name === '-h') return { answer: overview(0), asJson: false };
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return { answer: overview(2), asJson: args.includes('--json') };
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { ...command.options, ...SHARED } });
    const asJson = values.json === true;
    if (values.help) return { answer: { code: 0, text: manual(name, command), json: {} }, asJson: false };
    const [fewest, most] = command.names;
    if (positionals.length < fewest || positionals.length > most) return { answer: misused(manual(name, command)), asJson };
    return { answer: await command.run(givenOf(positionals, values)), asJson };
  } catch (error) {
    if (!isAboutArguments(error)) throw error;
    return { answer: misused(`${error.message}\n\n${manual(name, command)}`), asJson: args.includes('--json') };
  }
}

function givenOf(names: readonly string[], values: Record<string, unknown>): Given {
  return {
    names,
    text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
    texts: (option) => (Array.isArray(values[option]) ? values[option] : []),
    is: (option) => values[option] === true,
  };
}

function overview(code: 0 | 2): Answer {
  const lines = Object.entries(COMMANDS).map(([name, { usage, about }]) => `  ${name} ${usage}\n      ${about}`);
  const text = [
    'npm run rules -- COMMAND …',
    '',
    ...lines,
    '',
    'COMMAND --help tells more; --json answers a program (with npm run --silent).',
    'Exit codes: 0 all is well, 1 something in the file is to be mended, 2 used wrongly or a file cannot be read.',
  ].join('\n');
  return { code, text, json: code === 0 ? {} : { error: 'No such command.', commands: Object.keys(COMMANDS) } };
}

function manual(name: string, { usage, about, help }: Command): string {
  const options = [...help, ['--json', 'one JSON object as the answer, for a program'] as const];
  const widest = Math.max(...options.map(([option]) => option.length));
  const lines = options.map(([option, does]) => `  ${option.padEnd(widest)}  ${does}`);
  return [`npm run rules -- ${name} ${usage}`, '', `It ${about}.`, '', ...lines].join('\n');
}

function isAboutArguments(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('ERR_PARSE_ARGS');
}
