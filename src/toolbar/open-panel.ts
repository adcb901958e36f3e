import { browser } from 'wxt/browser';

/** Its name in the manifest's commands: see wxt.config.ts. */
export const PANEL_COMMAND = 'open-panel';

/** Firefox calls it a sidebar. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside the page; to be called while a gesture of the person's is being handled, which Firefox forgets at the first wait. */
export async function openPanel(windowId?: number): Promise<void> {
  const { sidebarAction } = browser as Sidebar;
  if (sidebarAction) return sidebarAction.open();
  await browser.sidePanel.open({ windowId: windowId ?? (await browser.windows.getCurrent()).id ?? 0 });
}

/** Opens it at the keyboard's request. */
export function hearPanelCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === PANEL_COMMAND) void openPanel(tab?.windowId).catch(() => {});
  });
}
