import { type Browser, browser } from 'wxt/browser';

/** A page of ours has our own origin, even in a tab. */
export function isOurPage({ url }: Pick<Browser.runtime.MessageSender, 'url'>): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}
