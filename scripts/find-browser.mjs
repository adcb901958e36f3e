import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The oldest versions the extension is made for, as its manifest says. */
const OLDEST = { chrome: 121, firefox: 140 };

const NAMES = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox', 'firefox-esr'],
};

/** Chromium first: a release build of Google Chrome does not take an extension on its command line. */
function usualPlaces(name) {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const apps = ['/Applications', join(env.HOME ?? '', 'Applications')];
    const inside =
      name === 'chrome'
        ? [
            'Chromium.app/Contents/MacOS/Chromium',
            'Google Chrome.app/Contents/MacOS/Google Chrome',
            'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
          ]
        : ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'];
    return inside.flatMap((path) => apps.map((folder) => join(folder, path)));
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((folder) => folder);
    const inside =
      name === 'chrome'
        ? ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
        : ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'];
    return inside.flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  const folders = [
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
    '/opt/chromium',
    '/opt/firefox',
    '/usr/lib/chromium',
    '/usr/lib/firefox',
  ];
  return NAMES[name].flatMap((file) => folders.map((folder) => join(folder, file)));
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return NAMES[name].flatMap((file) => folders.map((folder) => join(folder, file + ending)));
}

/** CHROMIUM and FIREFOX in the environment come before everything else; FIREFOX=1 only chooses the browser for `npm start`. */
export function pathFromEnvironment(name) {
  const value = process.env[name === 'chrome' ? 'CHROMIUM' : 'FIREFOX'] ?? '';
  return value === '' || value === '1' ? null : value;
}

/** A browser installed on this machine that starts and is new enough, or null. */
export function findSystemBrowser(name) {
  const places = new Set([...onPath(name), ...usualPlaces(name)]);
  for (const path of places) if (problemWith(name, path) === null) return path;
  return null;
}

/** Why a program cannot be used as this browser, or null when it can. */
export function problemWith(name, path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return 'there is no such program';
  }
  // A Windows browser opens a window when asked for its version.
  if (process.platform === 'win32') return null;
  try {
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000, stdio: ['ignore', 'pipe', 'ignore'] });
    const version = Number(/(\d+)\.\d+/.exec(said)?.[1] ?? 0);
    return version >= OLDEST[name] ? null : `it is version ${version || 'unknown'}, and ${OLDEST[name]} or newer is needed`;
  } catch {
    return 'it does not start';
  }
}
