import { type Browser, browser } from 'wxt/browser';
import { addedSites } from '../reach/added-sites';
import { showNotChecking } from './badge';

/**
 * The person has gone into a frame of another origin: says on the toolbar that nothing is checked there, unless they have added its site,
 * or there is something to say of a draft outside it.
 */
export async function noteOtherFrame({ origin }: { origin: string }, { tab }: Browser.runtime.MessageSender): Promise<null> {
  if (tab?.id === undefined || (await addedSites()).includes(origin)) return null;
  if ((await browser.action.getBadgeText({ tabId: tab.id })) === '') await showNotChecking(tab.id);
  return null;
}
