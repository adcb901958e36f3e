import { useEffect, useState } from 'preact/hooks';
import { say } from '../language/say';
import { addedSites, addSite, checkTab, removeSite } from '../reach/added-sites';
import { type CurrentTab, currentTab } from '../reach/current-tab';
import { focusedFrame } from '../reach/focused-frame';
import type { SiteState } from '../reach/site-state';
import { siteStates } from '../reach/site-states';
import { isWatchedFrame, siteFor } from '../sites/registry';

/** What is known of the page under the popup: whether it is checked while one types, and how to have it checked. */
interface Here {
  tab: CurrentTab;
  /** A site of ours, one that was added, or neither. */
  kind: 'built-in' | 'added' | 'other';
  state: SiteState | null;
  /** The origin of another site's box, in which the person is writing on this page, and which is not checked. */
  frame: string | null;
}

export function SiteCard() {
  const [here, setHere] = useState<Here | null>(null);
  const [said, setSaid] = useState('');
  const look = () => void readHere().then(setHere, () => setHere(null));
  useEffect(look, []);
  if (!here) return null;
  const { tab, kind, state, frame } = here;
  const act = (what: Promise<unknown>, done: string) =>
    what
      .then(
        () => setSaid(done),
        () => setSaid(say('here.failed')),
      )
      .then(look);
  return (
    <section class="site" aria-label={say('here.label')}>
      <p aria-live="polite">{said || sentenceOn(tab.url.hostname, kind, state)}</p>
      {kind === 'other' && (
        <p class="row">
          <button type="button" class="small" onClick={() => act(checkTab(tab.id), say('here.checkingPage'))}>
            {say('here.checkPage')}
          </button>
          <button type="button" class="small" onClick={() => act(addHere(tab), say('here.alwaysNow', { host: tab.url.hostname }))}>
            {say('here.always')}
          </button>
        </p>
      )}
      {frame && (
        <>
          <p>{say('here.frame', { host: hostOf(frame) })}</p>
          <button type="button" class="small" onClick={() => act(addHere(tab, frame), say('here.alwaysNow', { host: hostOf(frame) }))}>
            {say('here.alwaysThere')}
          </button>
        </>
      )}
      {kind === 'added' && (
        <button type="button" class="small" onClick={() => act(removeSite(tab.url.origin), say('here.stopped'))}>
          {say('here.stop')}
        </button>
      )}
    </section>
  );
}

/** Here at once, and wherever the site is opened from now on; rejects where the person would not have it. */
async function addHere({ id, url }: CurrentTab, origin = url.origin): Promise<void> {
  if (!(await addSite(origin))) throw new Error('Not allowed.');
  await checkTab(id);
}

async function readHere(): Promise<Here | null> {
  const tab = await currentTab();
  if (!tab) return null;
  const site = siteFor(tab.url);
  const [states, added, address] = await Promise.all([siteStates(), addedSites(), focusedFrame(tab.id).catch(() => null)]);
  const frame = uncheckedOrigin(address, added);
  if (site) return { tab, kind: 'built-in', state: states[site.id] ?? null, frame };
  if (!added.includes(tab.url.origin)) return { tab, kind: 'other', state: null, frame };
  return { tab, kind: 'added', state: states.other ?? null, frame };
}

function uncheckedOrigin(address: string | null, added: readonly string[]): string | null {
  if (address === null || !/^https?:/.test(address) || isWatchedFrame(address)) return null;
  const { origin } = new URL(address);
  return added.includes(origin) ? null : origin;
}

const hostOf = (origin: string): string => new URL(origin).hostname;

function sentenceOn(host: string, kind: Here['kind'], state: SiteState | null): string {
  if (kind === 'other') return say('here.notChecking', { host });
  if (state === 'unsure') return say('here.unsure', { host });
  return say('here.checking', { host });
}
