import { useEffect, useState } from 'preact/hooks';
import { checkupDue, termAt } from '../context/term';
import { say } from '../language/say';
import { currentTab } from '../reach/current-tab';
import { dayOf } from '../settings/day';
import { siteOf } from '../settings/fingerprint';
import { type Known, useSettings } from './use-settings';

/** What the popup has to say beside checking: pauses, the look at privacy settings each term, and how it all works. */
export function AttentionCard() {
  const known = useSettings();
  if (!known) return null;
  return (
    <section class="attention" aria-label={say('quiet.label')}>
      <TermLine {...known} />
      <WelcomeLine {...known} />
      <Pauses {...known} />
    </section>
  );
}

/** By the calendar alone: no notification, one line with a dot. */
function TermLine({ settings, choices, school }: Known) {
  const due = checkupDue(termAt(new Date(), school?.hours ?? null), settings.checkup.done);
  if (!choices.termReminder || !due) return null;
  return (
    <p class="reminder">
      <span class="bead" aria-hidden="true" />
      <a href="/options.html#checkup" target="_blank" rel="noreferrer">
        {say('quiet.term')}
      </a>
    </p>
  );
}

/** Where the school looks after the browser it has said itself what this is. */
function WelcomeLine({ settings, school, change }: Known) {
  if (settings.welcomed || school?.managed) return null;
  return (
    <p class="line-item">
      <a href="/welcome.html" target="_blank" rel="noreferrer">
        {say('quiet.newHere')}
      </a>
      <button type="button" class="small" onClick={() => change((each) => ({ ...each, welcomed: true }))}>
        {say('quiet.noThanks')}
      </button>
    </p>
  );
}

function Pauses({ settings, choices, school, change }: Known) {
  const [site, setSite] = useState<string | null>(null);
  useEffect(() => {
    currentTab().then(
      (tab) => setSite(tab && siteOf(tab.url.href)),
      () => {},
    );
  }, []);
  const today = dayOf(new Date());
  const dayOn = settings.pausedOn === today && choices.dayPause;
  const siteOn = site !== null && settings.pausedSites.includes(site) && choices.sitePause;
  const turnDay = () => change((each) => ({ ...each, pausedOn: dayOn ? null : today }));
  const turnSite = () =>
    change(({ pausedSites, ...each }) => ({
      ...each,
      pausedSites: siteOn ? pausedSites.filter((other) => other !== site) : [...pausedSites, site ?? ''],
    }));
  const locked = lockedKey(choices);
  const organisation = school?.rulesFile.organisation ?? say('quiet.yourSchool');
  return (
    <>
      {(dayOn || siteOn) && <p class="quiet-now">{dayOn ? say('quiet.untilTonight') : say('quiet.nowOnSite', { site: site ?? '' })}</p>}
      <p class="row start">
        {choices.dayPause && (
          <button type="button" class="small" aria-pressed={dayOn} onClick={turnDay}>
            {say(dayOn ? 'quiet.again' : 'quiet.today')}
          </button>
        )}
        {choices.sitePause && site && (
          <button type="button" class="small" aria-pressed={siteOn} onClick={turnSite}>
            {say(siteOn ? 'quiet.checkOnSite' : 'quiet.onSite', { site })}
          </button>
        )}
        <a class="to-options" href="/options.html" target="_blank" rel="noreferrer">
          {say('quiet.options')}
        </a>
      </p>
      {locked && <p class="kept">{say(locked, { organisation })}</p>}
    </>
  );
}

/** What the school does not let the person ask for. */
function lockedKey({ dayPause, sitePause }: Known['choices']) {
  if (dayPause) return sitePause ? null : ('quiet.noSite' as const);
  return sitePause ? ('quiet.noDay' as const) : ('quiet.neither' as const);
}
