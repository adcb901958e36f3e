import { PRIVACY_LINKS, type PrivacyLinks } from '../context/privacy-links';
import { checkupDue, termAt } from '../context/term';
import { Section } from './options-section';
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
      title="Privacy settings, each term"
      lead={`${privacy ? `Clause ${privacy.clause}: ${privacy.line}` : 'A look at who can see what you post, and at your contacts.'} Only your ticks are remembered here.`}
    >
      <fieldset class="mine">
        <legend>Where are you a member?</legend>
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
          <span>{allTicked(mine, ticks) ? 'That is all of them.' : 'Due this term.'}</span>
          <button type="button" class="small" onClick={() => save(() => ({ done: term }))}>
            Done for this term
          </button>
        </p>
      )}
      {term !== null && !checkupDue(term, done) && <p class="said">Done for this term. You will be asked again in the next.</p>}
    </Section>
  );
}

function SiteChecks({ links, ticks, onTick }: { links: PrivacyLinks; ticks: readonly string[]; onTick(tick: string): void }) {
  const { site, name, privacy, contacts } = links;
  const checks = [
    { tick: `${site}/privacy`, words: 'My posts and profile are private, or meant to be public', link: privacy, go: 'Privacy settings' },
    { tick: `${site}/contacts`, words: 'No pupils, and nobody who should not be there, among my contacts', link: contacts, go: 'Contacts' },
  ];
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
            <a href={link} target="_blank" rel="noreferrer" aria-label={`${go} on ${name}`}>
              {go} ↗
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
