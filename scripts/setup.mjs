// Plain Node only: it runs before anything is installed. All it says goes to stderr, since `check --jsonl` owns stdout.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const PREPARED = 'node_modules/.cache/quiet-word/prepared';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

try {
  checkNode();
  if (!dependenciesMatchLock()) installDependencies();
  prepareWxt();
  if (process.argv.includes('--browsers')) {
    const { getBrowsers } = await import('./get-browser.mjs');
    await getBrowsers(say);
  }
  if (process.argv.includes('--nginx')) {
    const { getNginx } = await import('./get-nginx.mjs');
    getNginx(say);
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function say(line) {
  process.stderr.write(`set-up: ${line}\n`);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Error(
    `Node ${OLDEST_NODE.join('.')} or newer is needed, and this is ${process.versions.node}. Get one from https://nodejs.org.`,
  );
}

/** Whether every package the lock file asks for is there in that version; packages for other systems may be missing. */
function dependenciesMatchLock() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const locked = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(locked).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    if (installed[path] === undefined) return Boolean(optional || devOptional);
    return installed[path].version === version;
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    throw new Error(`${file} cannot be read: restore it from git, or delete node_modules and run this again.`);
  }
}

function installDependencies() {
  say('Installing dependencies (npm ci).');
  // The npm that runs us, so that no other is picked up from PATH.
  const npm = process.env.npm_execpath;
  const options = { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' && !npm };
  const done = npm?.endsWith('.js') ? spawnSync(process.execPath, [npm, 'ci'], options) : spawnSync('npm', ['ci'], options);
  if (done.status !== 0) throw new Error('npm ci did not succeed: see its message above. It needs a package registry it can reach.');
}

/** WXT writes the TypeScript settings that everything else extends; they follow its config and the entrypoints. */
function prepareWxt() {
  const hash = createHash('sha256');
  for (const file of ['wxt.config.ts', 'package.json']) hash.update(readFileSync(file));
  hash.update(readdirSync('entrypoints').sort().join());
  const wanted = hash.digest('hex');
  if (existsSync('.wxt/tsconfig.json') && existsSync(PREPARED) && readFileSync(PREPARED, 'utf8') === wanted) return;
  const done = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`wxt prepare did not succeed:\n${done.stdout}${done.stderr}`);
  mkdirSync(dirname(PREPARED), { recursive: true });
  writeFileSync(PREPARED, wanted);
}
