import { useEffect, useState } from 'preact/hooks';
import { markPersonIn, type PersonHere, personIn } from '../messages/person-here';
import { currentTab } from '../reach/current-tab';

interface Here {
  tab: number;
  person: PersonHere;
}

/** Whom the message under the popup is for, where only the person can say whether that is a pupil. */
export function PersonCard() {
  const [here, setHere] = useState<Here | null>(null);
  const look = () => void readHere().then(setHere, () => setHere(null));
  useEffect(look, []);
  if (!here) return null;
  const { tab, person } = here;
  const mark = () => void markPersonIn(tab, !person.isPupil).then(look);
  return (
    <section class="site" aria-label="Whom you are writing to">
      <p aria-live="polite">
        {person.isPupil ? 'You marked ' : 'You are writing to '}
        <strong dir="auto">{person.name}</strong>
        {person.isPupil ? ' as a pupil. What you write to them here is checked as written to a pupil.' : '.'}
      </p>
      <p class="row">
        <button type="button" class="small" onClick={mark}>
          {person.isPupil ? 'This is not a pupil' : 'This is a pupil'}
        </button>
        <span class="foot">The name itself is not kept.</span>
      </p>
    </section>
  );
}

async function readHere(): Promise<Here | null> {
  const tab = (await currentTab())?.id;
  const person = tab === undefined ? null : await personIn(tab);
  return tab !== undefined && person ? { tab, person } : null;
}
