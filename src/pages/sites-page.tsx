import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../advisory/mark';
import { addedSites } from '../reach/added-sites';
import type { SiteState } from '../reach/site-state';
import { siteStates } from '../reach/site-states';
import { sites } from '../sites/registry';

const STATE_WORDS: Readonly<Record<SiteState, string>> = {
  marked: 'Checking: the writing box was found by the site’s own marks.',
  sensed: 'Checking: the site’s own marks have changed, the writing box was found by what it looks like.',
  unsure: 'Not checking: there was a writing box, but it was not clear what would send it. Use the toolbar button.',
};
const NOT_SEEN = 'Not visited since the browser was opened.';

/** Where checking works, as it was found when each site was last written on. */
export function SitesPage() {
  const [states, setStates] = useState<Record<string, SiteState>>({});
  const [added, setAdded] = useState<readonly string[]>([]);
  useEffect(() => {
    siteStates().then(setStates, () => {});
    addedSites().then(setAdded, () => {});
  }, []);
  const visitedFirst = (one: { id: string }, other: { id: string }) => Number(other.id in states) - Number(one.id in states);
  return (
    <div class="page list-page">
      <header class="info">
        <Mark severity="info" />
        <h1>Where Quiet Word checks</h1>
      </header>
      <main>
        <p class="quiet-line">No address is kept; what is said here is forgotten when the browser is closed.</p>
        <table>
          <thead>
            <tr>
              <th scope="col">Site</th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {[...sites].sort(visitedFirst).map(({ id }) => (
              <SiteRow key={id} name={nameOf(id)} state={states[id]} />
            ))}
            {added.map((origin) => (
              <SiteRow key={origin} name={`${new URL(origin).hostname} (added by you)`} state={states.other} />
            ))}
          </tbody>
        </table>
      </main>
    </div>
  );
}

function SiteRow({ name, state }: { name: string; state: SiteState | undefined }) {
  return (
    <tr class={state ?? 'unseen'}>
      <th scope="row">{name}</th>
      <td>{state ? STATE_WORDS[state] : NOT_SEEN}</td>
    </tr>
  );
}

/** As their owners write them; the others begin with a capital. */
const NAMES: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp',
  wordpress: 'WordPress',
  youtube: 'YouTube',
};

const nameOf = (id: string): string => NAMES[id] ?? id.charAt(0).toUpperCase() + id.slice(1);
