import type { Browser } from 'wxt/browser';
import { addedSites } from '../reach/added-sites';
import { showNotChecking } from './badge';

/** The person writes in a frame of another origin: says on the toolbar that nothing is checked there, unless they have added its site. */
export async function noteOtherFrame({ origin }: { origin: string }, sender: Browser.runtime.MessageSender): Promise<null> {
  if (sender.tab?.id !== undefined && !(await addedSites()).includes(origin)) await showNotChecking(sender.tab.id);
  return null;
}
