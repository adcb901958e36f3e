import { useEffect, useState } from 'preact/hooks';
import { say, sayWith } from '../language/say';
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
    <section class="site" aria-label={say('person.label')}>
      <p aria-live="polite">
        {sayWith(person.isPupil ? 'person.marked' : 'person.writing', { name: <strong dir="auto">{person.name}</strong> })}
      </p>
      <p class="row">
        <button type="button" class="small" onClick={mark}>
          {say(person.isPupil ? 'person.isNotPupil' : 'person.isPupil')}
        </button>
        <span class="foot">{say('person.notKept')}</span>
      </p>
    </section>
  );
}

async function readHere(): Promise<Here | null> {
  const tab = (await currentTab())?.id;
  const person = tab === undefined ? null : await personIn(tab);
  return tab !== undefined && person ? { tab, person } : null;
}
