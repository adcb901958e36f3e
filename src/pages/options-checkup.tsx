import { PRIVACY_LINKS, type PrivacyLinks } from '../context/privacy-links';
import { checkupDue, termAt } from '../context/term';
import { say, sayWith } from '../language/say';
import { Section } from './options-section';
import { ReminderLine } from './reminder-line';
import type { Known } from './use-settings';

type Checkup = Known['settings']['checkup'];

/** A look at who can see and who is among the contacts, once a term: links and ticks, and nothing else is remembered. */
export function CheckupSection({ settings, choices, school, change }: Known) {
  const privacy = school?.reminders.privacy;
  const term = termAt(new Date(), school?.hours ?? null);
  const { sites, done } = settings.checkup;
  const ticksOf = (checkup: Checkup) => (checkup.term === term ? checkup.ticks : []);
  const ticks = ticksOf(settings.checkup);
  // Out of what is kept, not of what is shown: two quick presses may come before the page is drawn again.
  const save = (next: (checkup: Checkup) => Partial<Checkup>) =>
    change((each) => ({ ...each, checkup: { ...each.checkup, ...next(each.checkup) } }));
  const turn = (list: readonly string[], item: string) => (list.includes(item) ? list.filter((each) => each !== item) : [...list, item]);
  const mine = PRIVACY_LINKS.filter(({ site }) => sites.includes(site));
  return (
    <Section
      id="checkup"
      title={say('options.checkup.title')}
      lead={
        privacy
          ? sayWith('options.checkup.clause', { clause: privacy.clause, line: <ReminderLine of={privacy} /> })
          : say('options.checkup.lead')
      }
    >
      <fieldset class="mine">
        <legend>{say('options.checkup.member')}</legend>
        {PRIVACY_LINKS.map(({ site, name }) => (
          <label key={site} class="chip">
            <input type="checkbox" checked={sites.includes(site)} onChange={() => save((kept) => ({ sites: turn(kept.sites, site) }))} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <ul class="items checks">
        {mine.map((links) => (
          <SiteChecks
            key={links.site}
            links={links}
            ticks={ticks}
            onTick={(tick) => save((kept) => ({ term, ticks: turn(ticksOf(kept), tick) }))}
          />
        ))}
      </ul>
      {choices.termReminder && checkupDue(term, done) && (
        <p class="line-item">
          <span>{say(allTicked(mine, ticks) ? 'options.checkup.all' : 'options.checkup.due')}</span>
          <button type="button" class="small" onClick={() => save(() => ({ done: term }))}>
            {say('options.checkup.done')}
          </button>
        </p>
      )}
      {term !== null && !checkupDue(term, done) && <p class="said">{say('options.checkup.wasDone')}</p>}
    </Section>
  );
}

function SiteChecks({ links, ticks, onTick }: { links: PrivacyLinks; ticks: readonly string[]; onTick(tick: string): void }) {
  const { site, name, privacy, contacts } = links;
  const checks = [
    { tick: `${site}/privacy`, words: say('options.checkup.private'), link: privacy, go: 'goPrivacy' },
    { tick: `${site}/contacts`, words: say('options.checkup.contacts'), link: contacts, go: 'goContacts' },
  ] as const;
  return (
    <li>
      <h3>{name}</h3>
      {checks.map(({ tick, words, link, go }) => (
        <p key={tick} class="line-item">
          <label class="tick">
            <input type="checkbox" checked={ticks.includes(tick)} onChange={() => onTick(tick)} />
            <span>{words}</span>
          </label>
          {link && (
            <a href={link} target="_blank" rel="noreferrer" aria-label={say(`options.checkup.${go}On`, { site: name })}>
              {say(`options.checkup.${go}`)}
            </a>
          )}
        </p>
      ))}
    </li>
  );
}

function allTicked(mine: readonly PrivacyLinks[], ticks: readonly string[]): boolean {
  return mine.length > 0 && mine.every(({ site }) => ticks.includes(`${site}/privacy`) && ticks.includes(`${site}/contacts`));
}
