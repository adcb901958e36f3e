import { spawnSync } from 'node:child_process';

/** Runs a program to its end in a folder; throws what it said where it did not succeed. */
export function run(program: string, words: string[], cwd: string, shell = false): void {
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd, shell, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} did not succeed: ${error?.message ?? `${stdout}${stderr}`}`);
}

/** The npm that runs us, so that no other is picked up from PATH. */
export function runNpm(words: string[], cwd: string): void {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...words], cwd);
  else run('npm', words, cwd, process.platform === 'win32');
}
