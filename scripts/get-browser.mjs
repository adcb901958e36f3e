import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { administratorsRights, findApt } from './apt.mjs';
import { findSystemBrowser, pathFromEnvironment, problemWith } from './find-browser.mjs';

const CACHE = 'node_modules/.cache/quiet-word';
const RECORD = `${CACHE}/browsers.json`;
const CALLED = { chrome: 'Chromium', firefox: 'Firefox' };
const VARIABLE = { chrome: 'CHROMIUM', firefox: 'FIREFOX' };
const PACKAGES = { chrome: ['chromium'], firefox: ['firefox-esr', 'firefox'] };

/** Finds or fetches both browsers and records their paths for the tests; throws with what to do where one cannot be had. */
export async function getBrowsers(say) {
  const known = readRecord();
  const found = { chrome: await getBrowser('chrome', known.chrome, say), firefox: await getBrowser('firefox', known.firefox, say) };
  if (found.chrome === known.chrome && found.firefox === known.firefox) return;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(RECORD, `${JSON.stringify(found, null, 2)}\n`);
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8'));
  } catch {
    return {};
  }
}

async function getBrowser(name, known, say) {
  const chosen = pathFromEnvironment(name);
  if (known !== undefined && (chosen === null || chosen === known) && existsSync(known)) return known;
  if (chosen !== null) {
    const problem = problemWith(name, chosen);
    if (problem !== null)
      throw new Error(`${VARIABLE[name]} is set to ${chosen}, but ${problem}. Correct it, or unset it to let set-up look.`);
    return chosen;
  }
  const path = findSystemBrowser(name) ?? fromDistribution(name, say) ?? (await fromTestTool(name, say));
  if (path === null)
    throw new Error(
      `No ${CALLED[name]} could be found or fetched. Install it yourself, or set ${VARIABLE[name]} to its program, and run this again.`,
    );
  say(`${CALLED[name]}: ${path}`);
  return path;
}

function fromDistribution(name, say) {
  const apt = findApt();
  const rights = apt && administratorsRights();
  if (!apt || !rights) return null;
  say(`No ${CALLED[name]} on this machine: asking the distribution for its package.`);
  apt(['update', '-qq'], { rights });
  for (const each of PACKAGES[name]) {
    if (!apt(['install', '-y', '-qq', '--no-install-recommends', each], { rights })) continue;
    const path = findSystemBrowser(name);
    if (path !== null) return path;
  }
  return null;
}

async function fromTestTool(name, say) {
  say(`Downloading ${CALLED[name]} for the tests into ${CACHE}.`);
  try {
    const { detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
    const buildId = await resolveBuildId(name, detectBrowserPlatform(), 'stable');
    const { executablePath } = await install({ browser: name, buildId, cacheDir: CACHE });
    const problem = problemWith(name, executablePath);
    if (problem === null) return executablePath;
    say(`The download ${executablePath} cannot be used: ${problem} (a system library may be missing).`);
  } catch (error) {
    say(`The download did not work: ${error instanceof Error ? error.message : error}`);
  }
  return null;
}
