import { useState } from 'preact/hooks';
import { say, sayCount, sayWith } from '../language/say';
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
    change((each) => ({ ...each, hushed: {}, noticed: {}, pupils: {} })).then(() => setSaid(say('options.quiet.forgotten')));
  return (
    <Section id="quiet" title={say('options.quiet.title')} lead={say('options.quiet.lead')}>
      {choices.dayPause ? (
        <p class="line-item">
          <span>{say(pausedToday ? 'quiet.untilTonight' : 'options.quiet.checking')}</span>
          <button type="button" class="small" onClick={() => change((each) => ({ ...each, pausedOn: pausedToday ? null : today }))}>
            {say(pausedToday ? 'quiet.again' : 'quiet.today')}
          </button>
        </p>
      ) : (
        <Kept what={say('options.quiet.dayPause')} school={school} />
      )}
      {choices.sitePause ? (
        <ul class="items">
          {settings.pausedSites.map((site) => (
            <li key={site} class="line-item">
              <span>{sayWith('quiet.onSite', { site: <strong>{site}</strong> })}</span>
              <button
                type="button"
                class="small"
                aria-label={say('quiet.checkOnSite', { site })}
                onClick={() => change((each) => ({ ...each, pausedSites: each.pausedSites.filter((other) => other !== site) }))}
              >
                {say('options.quiet.checkAgain')}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Kept what={say('options.quiet.sitePause')} school={school} />
      )}
      <p class="line-item">
        <span aria-live="polite">
          {pupils > 0 && !said && `${sayCount('options.quiet.pupils', pupils)} `}
          {said ||
            (dismissed > 0
              ? sayCount('options.quiet.dismissed', dismissed)
              : say(noticed > 0 ? 'options.quiet.noticed' : 'options.quiet.nothing'))}
        </span>
        {dismissed + noticed + pupils > 0 && (
          <button type="button" class="small" onClick={forget}>
            {say('options.quiet.forget')}
          </button>
        )}
      </p>
    </Section>
  );
}

/** Something that the school does not leave to the person is said, not hidden. */
export function Kept({ what, school }: { what: string; school: Known['school'] }) {
  return <p class="kept">{say('options.fixed', { what, organisation: school?.rulesFile.organisation ?? say('options.itsRules') })}</p>;
}
