import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../advisory/mark';
import { say } from '../language/say';
import { addedSites } from '../reach/added-sites';
import type { SiteState } from '../reach/site-state';
import { siteStates } from '../reach/site-states';
import { sites } from '../sites/registry';

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
        <h1>{say('sites.title')}</h1>
      </header>
      <main>
        <p class="quiet-line">{say('sites.forgotten')}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('sites.site')}</th>
              <th scope="col">{say('sites.state')}</th>
            </tr>
          </thead>
          <tbody>
            {[...sites].sort(visitedFirst).map(({ id }) => (
              <SiteRow key={id} name={nameOf(id)} state={states[id]} />
            ))}
            {added.map((origin) => (
              <SiteRow key={origin} name={say('sites.addedByYou', { host: new URL(origin).hostname })} state={states.other} />
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
      <td>{say(state ? `sites.${state}` : 'sites.notVisited')}</td>
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
