import { useState } from 'preact/hooks';
import { dayOf } from '../settings/day';
import { Section } from './options-section';
import type { Known } from './use-settings';

/** Quiet for the day, quiet sites, and what was dismissed. */
export function PausesSection({ settings, choices, school, change }: Known) {
  const [said, setSaid] = useState('');
  const today = dayOf(new Date());
  const pausedToday = settings.pausedOn === today;
  const dismissed = Object.values(settings.hushed).filter((until) => until >= today).length;
  const noticed = Object.keys(settings.noticed).length;
  const pupils = Object.values(settings.pupils).filter((until) => until >= today).length;
  const forget = () =>
    change((each) => ({ ...each, hushed: {}, noticed: {}, pupils: {} })).then(() => setSaid('Forgotten. Everything may be said again.'));
  return (
    <Section id="quiet" title="Quiet" lead="A pause is for you alone. Drafts can still be checked in the popup meanwhile.">
      {choices.dayPause ? (
        <p class="line-item">
          <span>{pausedToday ? 'Quiet until the end of today.' : 'Checking while you type.'}</span>
          <button type="button" class="small" onClick={() => change((each) => ({ ...each, pausedOn: pausedToday ? null : today }))}>
            {pausedToday ? 'Start again now' : 'Quiet for today'}
          </button>
        </p>
      ) : (
        <Kept what="Pausing for a day" school={school} />
      )}
      {choices.sitePause ? (
        <ul class="items">
          {settings.pausedSites.map((site) => (
            <li key={site} class="line-item">
              <span>
                Quiet on <strong>{site}</strong>
              </span>
              <button
                type="button"
                class="small"
                aria-label={`Check on ${site} again`}
                onClick={() => change((each) => ({ ...each, pausedSites: each.pausedSites.filter((other) => other !== site) }))}
              >
                Check again
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Kept what="Pausing on a site" school={school} />
      )}
      <p class="line-item">
        <span aria-live="polite">
          {pupils > 0 && !said && `You marked ${pupils === 1 ? 'one person' : `${pupils} people`} as a pupil; no names are kept. `}
          {said ||
            (dismissed === 0
              ? noticed > 0
                ? 'What you saw this week is remembered, so that it is not repeated. No words are kept.'
                : 'Nothing that you dismissed is remembered.'
              : `${dismissed === 1 ? 'One thing' : `${dismissed} things`} that you dismissed will not be brought up again. No words are kept.`)}
        </span>
        {dismissed + noticed + pupils > 0 && (
          <button type="button" class="small" onClick={forget}>
            Forget all of it
          </button>
        )}
      </p>
    </Section>
  );
}

/** Something that the school does not leave to the person is said, not hidden. */
export function Kept({ what, school }: { what: string; school: Known['school'] }) {
  return (
    <p class="kept">
      {what} is set by your school ({school?.rulesFile.organisation ?? 'its rules'}) and cannot be changed here.
    </p>
  );
}
