import type { Choices } from '../engine/schema/school-settings';
import { Section } from './options-section';
import { RulesInForceView } from './rules-in-force';
import type { Known } from './use-settings';

const ON_OFF = (value: boolean) => (value ? 'on' : 'off');
const WORDS: { [Key in keyof Choices]: (value: Choices[Key]) => string } = {
  appearance: (value) => `Appearance: ${value}`,
  language: (value) => `Language: ${value}`,
  lessonReminder: (value) => `Reminder in lesson time: ${ON_OFF(value)}`,
  termReminder: (value) => `Reminder each term: ${ON_OFF(value)}`,
  dayPause: (value) => (value ? 'You may pause for a day' : 'No pausing for a day'),
  sitePause: (value) => (value ? 'You may pause on a site' : 'No pausing on a site'),
};

/** Whose rules are in force, what the school has set, and what its policy says of the school's own computers. */
export function SchoolSection({ school, settings }: Known) {
  const set = setBySchool(school?.settings ?? {});
  return (
    <Section id="school" title="Your school">
      <RulesInForceView />
      <h3>Set by your school</h3>
      {set.length === 0 ? (
        <p>Nothing. All the choices on this page are yours.</p>
      ) : (
        <ul class="plain">
          {set.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {school?.managed && (
        <p>
          This browser is looked after by {school.device === 'school' ? 'your school, on a device of the school’s' : 'an organisation'}.
        </p>
      )}
      {school?.device === 'school' && school.reminders.monitoring && (
        <p class="monitoring">
          <span class="clause">Clause {school.reminders.monitoring.clause}</span> {school.reminders.monitoring.line} That is the school’s
          doing and outside Quiet Word, which reports nothing to anybody.
        </p>
      )}
      <p>
        Do you look after the rules? <a href="/workbench.html">Open the workbench</a> to write and try them.
      </p>
      {settings.welcomed && (
        <p>
          <a href="/welcome.html">See again how Quiet Word works</a>
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
