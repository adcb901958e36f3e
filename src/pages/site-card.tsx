import { useEffect, useState } from 'preact/hooks';
import { addedSites, addSite, checkTab, removeSite } from '../reach/added-sites';
import { type CurrentTab, currentTab } from '../reach/current-tab';
import type { SiteState } from '../reach/site-state';
import { siteStates } from '../reach/site-states';
import { siteFor } from '../sites/registry';

/** What is known of the page under the popup: whether it is checked while one types, and how to have it checked. */
interface Here {
  tab: CurrentTab;
  /** A site of ours, one that was added, or neither. */
  kind: 'built-in' | 'added' | 'other';
  state: SiteState | null;
}

export function SiteCard() {
  const [here, setHere] = useState<Here | null>(null);
  const [said, setSaid] = useState('');
  const look = () => void readHere().then(setHere, () => setHere(null));
  useEffect(look, []);
  if (!here) return null;
  const { tab, kind, state } = here;
  const act = (what: Promise<unknown>, done: string) =>
    what
      .then(
        () => setSaid(done),
        () => setSaid('That did not work on this page.'),
      )
      .then(look);
  return (
    <section class="site" aria-label="This page">
      <p aria-live="polite">{said || sentenceOn(tab.url.hostname, kind, state)}</p>
      {kind === 'other' && (
        <p class="row">
          <button type="button" class="small" onClick={() => act(checkTab(tab.id), 'Checking here until you leave this page.')}>
            Check on this page
          </button>
          <button type="button" class="small" onClick={() => act(addHere(tab), `Checking on ${tab.url.hostname}.`)}>
            Always on this site
          </button>
        </p>
      )}
      {kind === 'added' && (
        <button
          type="button"
          class="small"
          onClick={() => act(removeSite(tab.url.origin), 'No longer checking here, once the page is loaded again.')}
        >
          Stop on this site
        </button>
      )}
    </section>
  );
}

/** Here at once, and wherever the site is opened from now on; rejects where the person would not have it. */
async function addHere({ id, url }: CurrentTab): Promise<void> {
  if (!(await addSite(url.origin))) throw new Error('Not allowed.');
  await checkTab(id);
}

async function readHere(): Promise<Here | null> {
  const tab = await currentTab();
  if (!tab) return null;
  const site = siteFor(tab.url);
  const states = await siteStates();
  if (site) return { tab, kind: 'built-in', state: states[site.id] ?? null };
  const added = (await addedSites()).includes(tab.url.origin);
  return { tab, kind: added ? 'added' : 'other', state: added ? (states.other ?? null) : null };
}

function sentenceOn(host: string, kind: Here['kind'], state: SiteState | null): string {
  if (kind === 'other') return `Not checking on ${host}.`;
  if (state === 'unsure') return `Not checking here: on ${host} it is not clear what would send what you write. You can check it below.`;
  return `Checking as you write on ${host}.`;
}
