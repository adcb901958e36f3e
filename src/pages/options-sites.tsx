import { useEffect, useState } from 'preact/hooks';
import { say } from '../language/say';
import { addedSites, removeSite } from '../reach/added-sites';
import { Section } from './options-section';

/** Sites that the person added; the others are on a page of their own. */
export function SitesSection() {
  const [added, setAdded] = useState<readonly string[] | null>(null);
  const [said, setSaid] = useState('');
  const look = () => void addedSites().then(setAdded, () => setAdded([]));
  useEffect(look, []);
  const remove = (origin: string) =>
    removeSite(origin)
      .then(
        () => setSaid(say('options.sites.removed', { host: new URL(origin).host })),
        () => setSaid(say('options.sites.failed')),
      )
      .then(look);
  return (
    <Section id="sites" title={say('options.sites.title')}>
      <p class="line-item">
        <span>{say(added?.length === 0 ? 'options.sites.none' : 'options.sites.added')}</span>
        <a href="/sites.html">{say('options.sites.all')}</a>
      </p>
      <ul class="items">
        {added?.map((origin) => (
          <li key={origin} class="line-item">
            <strong>{new URL(origin).host}</strong>
            <button
              type="button"
              class="small"
              aria-label={say('options.sites.removeHost', { host: new URL(origin).host })}
              onClick={() => remove(origin)}
            >
              {say('options.sites.remove')}
            </button>
          </li>
        ))}
      </ul>
      <p class="said" aria-live="polite">
        {said}
      </p>
    </Section>
  );
}
