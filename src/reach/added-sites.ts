import { browser } from 'wxt/browser';

const PREFIX = 'added ';
const SCRIPT = 'content-scripts/composer.js';

/** "https://forum.example" as a match pattern. */
const patternOf = (origin: string): string => `${origin}/*`;

/** Asks the person for this one site, at the press of a button, and checks there from the next page on. False where they said no. */
export async function addSite(origin: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [patternOf(origin)] }))) return false;
  await register(origin);
  return true;
}

export async function removeSite(origin: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [PREFIX + origin] }).catch(() => {});
  await browser.permissions.remove({ origins: [patternOf(origin)] });
}

/** Origins, as they were added. */
export async function addedSites(): Promise<string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.filter(({ id }) => id.startsWith(PREFIX)).map(({ id }) => id.slice(PREFIX.length));
}

/** Permissions are for whole hosts: a pattern for a part of one is listed by Firefox as the whole, by Chromium as it is written. */
const wholeHost = (pattern: string): string => pattern.replace(/^(\w+:\/\/[^/]+)\/.*$/, '$1/*');

/** A browser forgets registered scripts when the extension is updated, but not what the person has allowed. */
export function keepAddedSites(): void {
  browser.runtime.onInstalled.addListener(async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const builtIn = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches);
    const known = new Set([...builtIn, ...builtIn.map(wholeHost), ...(await addedSites()).map(patternOf)]);
    for (const pattern of origins) if (!known.has(pattern) && pattern.endsWith('/*')) await register(pattern.slice(0, -2)).catch(() => {});
  });
}

async function register(origin: string): Promise<void> {
  const id = PREFIX + origin;
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length > 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches: [patternOf(origin)], js: [SCRIPT], runAt: 'document_start', allFrames: true },
  ]);
}

/** Checks in this tab until its page is left; the press of the button in the popup lets us in, and into those frames whose sites were added. */
export async function checkTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [`/${SCRIPT}`] });
}
