import { browser } from 'wxt/browser';
import { PANEL_COMMAND } from './open-panel';

/** As the browser writes them ("Alt+Shift+K"); empty where the person has taken them away. */
export interface KeysSet {
  popup: string;
  panel: string;
}

/** Firefox has it from version 137 on. */
interface Settings {
  openShortcutSettings?(): Promise<void>;
}

export async function keysSet(): Promise<KeysSet> {
  const commands = await browser.commands.getAll();
  const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return { popup: keysOf('_execute_action'), panel: keysOf(PANEL_COMMAND) };
}

/** Opens the browser's own settings for them; false where it does not let us. */
export async function changeKeys(): Promise<boolean> {
  const { openShortcutSettings } = browser.commands as Settings;
  const opened = openShortcutSettings ? openShortcutSettings() : browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return opened.then(
    () => true,
    () => false,
  );
}
