import { browser } from 'wxt/browser';
import { type Key, say } from '../language/say';

/** The menus on a page's own things, by their ids. */
const MENUS = { 'check-selection': 'toolbar.checkSelection', 'check-picture': 'toolbar.checkPicture' } as const satisfies Record<
  string,
  Key
>;
export type MenuId = keyof typeof MENUS;

/** The browser keeps it over its restarts. */
export function offerMenu(id: MenuId, contexts: ['image'] | ['selection', 'editable']): void {
  browser.runtime.onInstalled.addListener(() => void browser.contextMenus.create({ id, title: say(MENUS[id]), contexts }));
}

/** In the language in force; one that has not been made yet is named when it is. */
export async function nameMenus(): Promise<void> {
  const ids = Object.keys(MENUS) as MenuId[];
  await Promise.all(ids.map((id) => browser.contextMenus.update(id, { title: say(MENUS[id]) }).catch(() => {})));
}
