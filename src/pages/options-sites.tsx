import { useEffect, useState } from 'preact/hooks';
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
        () => setSaid(`No longer checking on ${new URL(origin).host}, once its pages are loaded again.`),
        () => setSaid('That did not work. You can take it away among the browser’s own permissions.'),
      )
      .then(look);
  return (
    <Section id="sites" title="Sites">
      <p class="line-item">
        <span>
          {added && added.length === 0 ? 'You have added no site of your own. To add one, open the popup on it.' : 'Sites you added:'}
        </span>
        <a href="/sites.html">All sites</a>
      </p>
      <ul class="items">
        {added?.map((origin) => (
          <li key={origin} class="line-item">
            <strong>{new URL(origin).host}</strong>
            <button type="button" class="small" aria-label={`Remove ${new URL(origin).host}`} onClick={() => remove(origin)}>
              Remove
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
