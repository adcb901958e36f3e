import { browser } from 'wxt/browser';

/** The tab that the popup stands over, and its address, which the person's click lets us see. */
export interface CurrentTab {
  id: number;
  url: URL;
}

/** Null over pages that no extension may look into. */
export async function currentTab(): Promise<CurrentTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !/^https?:/.test(tab.url ?? '')) return null;
  return { id: tab.id, url: new URL(tab.url ?? '') };
}
