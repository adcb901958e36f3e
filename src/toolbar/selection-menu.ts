import { browser } from 'wxt/browser';
import { offerMenu } from './menus';

const MENU = 'check-selection';

/** The selected words wait in memory only, and only until the window that was opened for them has fetched them. */
let selection = '';

/** Puts "Check with Quiet Word" into the menu of selected text; the words open in a small window of ours. */
export function offerSelectionCheck(): void {
  offerMenu(MENU, ['selection', 'editable']);
  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId !== MENU) return;
    selection = info.selectionText ?? '';
    void browser.windows.create({ url: `${browser.runtime.getURL('/popup.html')}?from=selection`, type: 'popup', width: 460, height: 640 });
  });
}

export async function takeSelection(): Promise<string> {
  const taken = selection;
  selection = '';
  return taken;
}
