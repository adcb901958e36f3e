import { languages } from 'virtual:languages';
import type { Choices } from '../engine/schema/school-settings';
import { AUTO } from '../language/choose-language';
import { Kept } from './options-pauses';
import { Section } from './options-section';
import type { Known } from './use-settings';

const APPEARANCES: readonly [Choices['appearance'], string][] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

const LANGUAGES: readonly [string, string][] = [
  [AUTO, 'As the browser'],
  ...languages.map(({ name, called }) => [name, called] as [string, string]),
];

/** Reminders and looks. What the school has locked is shown as it is, and by whom. */
export function ChoicesSection(known: Known) {
  const { choices, school } = known;
  const lessons = school?.reminders.lessons;
  return (
    <Section id="choices" title="Reminders and looks">
      <Choice known={known} of="lessonReminder" what="The lesson reminder">
        {(choose) => (
          <label class="tick">
            <input
              type="checkbox"
              checked={choices.lessonReminder}
              onChange={(event) => choose('lessonReminder', event.currentTarget.checked)}
            />
            <span>
              Remind me in lesson time
              <small>
                A draft written during a lesson by your school’s timetable gets a line about {lessons ? `clause ${lessons.clause}` : 'it'}.
              </small>
            </span>
          </label>
        )}
      </Choice>
      <Choice known={known} of="termReminder" what="The reminder each term">
        {(choose) => (
          <label class="tick">
            <input
              type="checkbox"
              checked={choices.termReminder}
              onChange={(event) => choose('termReminder', event.currentTarget.checked)}
            />
            <span>
              Remind me each term to look at my privacy settings
              <small>One line in the popup, until you have had a look.</small>
            </span>
          </label>
        )}
      </Choice>
      <Choice known={known} of="appearance" what="The appearance">
        {(choose) => (
          <Pick name="Appearance" value={choices.appearance} from={APPEARANCES} onPick={(value) => choose('appearance', value)} />
        )}
      </Choice>
      <Choice known={known} of="language" what="The language">
        {(choose) => <Pick name="Language" value={choices.language} from={LANGUAGES} onPick={(value) => choose('language', value)} />}
      </Choice>
    </Section>
  );
}

type Choose = <Key extends keyof Choices>(key: Key, value: Choices[Key]) => void;

function Choice(props: { known: Known; of: keyof Choices; what: string; children: (choose: Choose) => preact.ComponentChildren }) {
  const { known, of, what, children } = props;
  const locked = known.school?.settings[of]?.locked === true;
  const choose: Choose = (key, value) => void known.change((each) => ({ ...each, chosen: { ...each.chosen, [key]: value } }));
  return (
    <>
      <fieldset class="choice-line" disabled={locked}>
        {children(choose)}
      </fieldset>
      {locked && <Kept what={what} school={known.school} />}
    </>
  );
}

function Pick<Value extends string>(props: {
  name: string;
  value: Value;
  from: readonly (readonly [Value, string])[];
  onPick(value: Value): void;
}) {
  const { name, value, from, onPick } = props;
  return (
    <label class="pick">
      <span>{name}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value as Value)}>
        {from.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
