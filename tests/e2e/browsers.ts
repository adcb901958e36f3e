import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { GECKO_ID } from '../../src/deploy/extension-identity';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

const GECKO_UUID = '5d2c1f50-7c43-4a5e-9b7a-0b3c9d1e2f4a';

/** A browser with its own empty profile; `origin` is that of the extension's pages once it is installed. */
export interface Launched {
  name: BrowserName;
  browser: Browser;
  install: (folder: string) => Promise<string>;
  close: () => Promise<void>;
}

interface Options {
  headless: boolean;
  /** A proxy that sees whatever is not answered by the tests themselves. */
  proxyPort?: number;
  prefs?: Record<string, unknown>;
  /** Writes what the browser is to find in its user's folder. */
  furnish?: (home: string) => Promise<void>;
  /** Chromium may fetch what a policy tells it to install. */
  fetchesExtensions?: boolean;
}

/** Where set-up found or put the two browsers. */
export function browserPath(name: BrowserName): string {
  const found: unknown = JSON.parse(readFileSync('node_modules/.cache/quiet-word/browsers.json', 'utf8'));
  const path = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[name] : undefined;
  if (typeof path !== 'string') throw new Error(`No ${name} is known: run "node scripts/setup.mjs --browsers".`);
  return path;
}

export async function launch(name: BrowserName, options: Options): Promise<Launched> {
  const home = await mkdtemp(join(tmpdir(), `quiet-word-${name}-`));
  // For the pictures that tests leave.
  await mkdir('shots', { recursive: true });
  await options.furnish?.(home);
  const browser = name === 'chrome' ? await launchChrome(home, options) : await launchFirefox(home, options);
  return {
    name,
    browser,
    install: async (folder) => {
      const id = await browser.installExtension(resolve(folder));
      return name === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${GECKO_UUID}`;
    },
    close: async () => {
      await browser.close().catch(() => {});
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const FETCHING = ['--disable-background-networking', '--disable-component-update'];

/** A release build of Google Chrome no longer takes --load-extension, but does take an extension over the pipe. */
function launchChrome(home: string, { headless, proxyPort, fetchesExtensions = false }: Options): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath('chrome'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    userDataDir: join(home, 'profile'),
    env: { ...process.env, HOME: home },
    ...(fetchesExtensions ? { ignoreDefaultArgs: FETCHING } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      ...(fetchesExtensions ? [] : FETCHING),
      '--disable-sync',
      '--disable-quic',
      '--lang=en-GB',
      ...(headless ? ['--disable-gpu'] : []),
      ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`] : []),
    ],
  });
}

/** Only with system access may a test open an extension's own page in Firefox. */
function launchFirefox(home: string, { headless, proxyPort, prefs }: Options): Promise<Browser> {
  const proxy = { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.ssl': '127.0.0.1' };
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless,
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    env: { ...process.env, HOME: home },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      ...(proxyPort ? { ...proxy, 'network.proxy.http_port': proxyPort, 'network.proxy.ssl_port': proxyPort } : {}),
      ...prefs,
    },
  });
}
