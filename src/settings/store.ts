import { browser } from 'wxt/browser';
import { readSettings, type Settings } from './settings';

const KEY = 'settings';
/** What could not be read, as it was found, so that nothing is lost. */
const SET_ASIDE = 'settingsSetAside';

/** One change after another: two at once would each write back what the other had changed. */
let line: Promise<unknown> = Promise.resolve();

export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const { settings, whole } = readSettings(stored);
  // The salt must be the same the next time, and what could not be read is kept beside.
  if (stored === undefined || !whole) await browser.storage.local.set({ [KEY]: settings, ...(whole ? {} : { [SET_ASIDE]: stored }) });
  return settings;
}

export function changeSettings(change: (settings: Settings) => Settings | Promise<Settings>): Promise<Settings> {
  const changed = line.then(async () => {
    const settings = await change(await loadSettings());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  line = changed.catch(() => {});
  return changed;
}

/** Calls back whenever the settings were changed, in this page or another. */
export function hearSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) changed(readSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
