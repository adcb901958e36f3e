import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { administratorsRights, findApt } from './apt.mjs';

const CACHE = 'node_modules/.cache/quiet-word';
const RECORD = `${CACHE}/nginx.txt`;
const UNPACKED = `${CACHE}/nginx`;

/** Finds nginx or unpacks the distribution's, without installing it, and records its path for the tests; throws with what to do where it cannot be had. */
export function getNginx(say) {
  if (existsSync(RECORD) && starts(readFileSync(RECORD, 'utf8'))) return;
  const path = [process.env.NGINX ?? '', ...usualPlaces()].find(starts) ?? fromDistribution(say);
  if (path === null)
    throw new Error('No nginx could be found or fetched. Install it yourself, or set NGINX to its program, and run this again.');
  say(`nginx: ${path}`);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(RECORD, path);
}

function usualPlaces() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  return folders.filter((folder) => folder !== '').map((folder) => join(folder, process.platform === 'win32' ? 'nginx.exe' : 'nginx'));
}

/** To install it would also start it, at every start of the machine. */
function fromDistribution(say) {
  const apt = findApt();
  if (apt === null) return null;
  say('No nginx on this machine: unpacking the distribution’s package for the tests.');
  rmSync(UNPACKED, { recursive: true, force: true });
  mkdirSync(UNPACKED, { recursive: true });
  const download = () => apt(['download', '-qq', 'nginx'], { cwd: UNPACKED });
  const rights = administratorsRights();
  if (!download() && !(rights !== null && apt(['update', '-qq'], { rights }) && download())) return null;
  const [archive] = readdirSync(UNPACKED).filter((name) => name.endsWith('.deb'));
  if (archive === undefined || spawnSync('dpkg-deb', ['-x', archive, '.'], { cwd: UNPACKED, stdio: ['ignore', 2, 2] }).status !== 0)
    return null;
  const path = resolve(UNPACKED, 'usr/sbin/nginx');
  return starts(path) ? path : null;
}

function starts(path) {
  return path !== '' && spawnSync(path, ['-v'], { stdio: 'ignore' }).status === 0;
}
