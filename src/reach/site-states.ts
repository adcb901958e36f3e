import { browser } from 'wxt/browser';
import { z } from 'zod';
import { type SiteState, siteState } from './site-state';

const KEY = 'siteStates';
const states = z.record(z.string(), siteState);

/** By the site's id; kept until the browser is closed, so that it can be said where checking works. No address is kept. */
export async function rememberSiteState(site: string, state: SiteState): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...(await siteStates()), [site]: state } });
}

export async function siteStates(): Promise<Record<string, SiteState>> {
  const stored = states.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return stored.success ? stored.data : {};
}
