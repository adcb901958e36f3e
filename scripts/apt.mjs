import { spawnSync } from 'node:child_process';

/** Runs apt-get in a folder, what it says on stderr; true where it succeeded. Null on a machine without it. */
export function findApt() {
  if (process.platform !== 'linux' || !runs('apt-get', ['--version'])) return null;
  return (words, { cwd = '.', rights = [] } = {}) => {
    const [program, ...rest] = [...rights, 'apt-get', ...words];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, rest, { cwd, stdio: ['ignore', 2, 2], env }).status === 0;
  };
}

/** What to put before a command that only the administrator may run; null where there is no way to be one without a password. */
export function administratorsRights() {
  if (process.getuid() === 0) return [];
  return runs('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

function runs(program, words) {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}
