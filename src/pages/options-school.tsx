import { languages } from 'virtual:languages';
import { clauseLabel } from '../advisory/words';
import type { Choices } from '../engine/schema/school-settings';
import { say, sayWith } from '../language/say';
import { Section } from './options-section';
import { ReminderLine } from './reminder-line';
import { RulesInForceView } from './rules-in-force';
import type { Known } from './use-settings';

const WORDS: { [Key in keyof Choices]: (value: Choices[Key]) => string } = {
  appearance: (value) => say('options.school.appearance', { value: say(`options.choices.${value}`) }),
  language: (value) => say('options.school.language', { value: nameOf(value) }),
  lessonReminder: (on) => say(on ? 'options.school.lessonOn' : 'options.school.lessonOff'),
  termReminder: (on) => say(on ? 'options.school.termOn' : 'options.school.termOff'),
  dayPause: (on) => say(on ? 'options.school.dayOn' : 'options.school.dayOff'),
  sitePause: (on) => say(on ? 'options.school.siteOn' : 'options.school.siteOff'),
};

const nameOf = (language: string): string => languages.find(({ name }) => name === language)?.called ?? say('options.choices.asBrowser');

/** Whose rules are in force, what the school has set, and what its policy says of the school's own computers. */
export function SchoolSection({ school, settings }: Known) {
  const set = setBySchool(school?.settings ?? {});
  return (
    <Section id="school" title={say('options.school.title')}>
      <RulesInForceView />
      <h3>{say('options.school.set')}</h3>
      {set.length === 0 ? (
        <p>{say('options.school.nothingSet')}</p>
      ) : (
        <ul class="plain">
          {set.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {school?.managed && <p>{say(school.device === 'school' ? 'options.school.managedBySchool' : 'options.school.managed')}</p>}
      {school?.device === 'school' && school.reminders.monitoring && (
        <p class="monitoring">
          {sayWith('options.school.monitoring', {
            clause: <span class="clause">{clauseLabel(school.reminders.monitoring)}</span>,
            line: <ReminderLine of={school.reminders.monitoring} />,
          })}
        </p>
      )}
      <p>{sayWith('options.school.workbench', { open: <a href="/workbench.html">{say('options.school.openWorkbench')}</a> })}</p>
      {settings.welcomed && (
        <p>
          <a href="/welcome.html">{say('options.school.again')}</a>
        </p>
      )}
    </Section>
  );
}

/** Only what the person cannot change. */
function setBySchool(settings: NonNullable<Known['school']>['settings']): string[] {
  return (Object.keys(WORDS) as (keyof Choices)[]).flatMap((key) => {
    const said = settings[key];
    return said?.locked ? [(WORDS[key] as (value: unknown) => string)(said.value)] : [];
  });
}
