import type { Browser } from 'wxt/browser';
import type { SiteState } from '../reach/site-state';
import { rememberSiteState } from '../reach/site-states';
import { showNotChecking } from './badge';

/** Keeps how composers are found on a site, and says on the toolbar where nothing is checked. */
export async function noteSiteFound(
  { site, found }: { site: string; found: SiteState },
  sender: Browser.runtime.MessageSender,
): Promise<null> {
  await rememberSiteState(site, found);
  if (found === 'unsure' && sender.tab?.id !== undefined) await showNotChecking(sender.tab.id);
  return null;
}
