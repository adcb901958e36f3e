import { languages } from 'virtual:languages';
import type { Choices } from '../engine/schema/school-settings';
import { AUTO } from '../language/choose-language';
import { say } from '../language/say';
import { Kept } from './options-pauses';
import { Section } from './options-section';
import type { Known } from './use-settings';

const APPEARANCES: readonly Choices['appearance'][] = ['system', 'light', 'dark'];

/** As the browser prefers, or one of ours by the name that its speakers give it. */
const languageChoices = () => [
  [AUTO, say('options.choices.asBrowser')] as const,
  ...languages.map(({ name, called }) => [name, called] as const),
];

/** Reminders and looks. What the school has locked is shown as it is, and by whom. */
export function ChoicesSection(known: Known) {
  const { choices, school } = known;
  const lessons = school?.reminders.lessons;
  return (
    <Section id="choices" title={say('options.choices.title')}>
      <Choice known={known} of="lessonReminder">
        {(choose) => (
          <label class="tick">
            <input
              type="checkbox"
              checked={choices.lessonReminder}
              onChange={(event) => choose('lessonReminder', event.currentTarget.checked)}
            />
            <span>
              {say('options.choices.lesson')}
              <small>{lessons ? say('options.choices.lessonClause', { clause: lessons.clause }) : say('options.choices.lessonLine')}</small>
            </span>
          </label>
        )}
      </Choice>
      <Choice known={known} of="termReminder">
        {(choose) => (
          <label class="tick">
            <input
              type="checkbox"
              checked={choices.termReminder}
              onChange={(event) => choose('termReminder', event.currentTarget.checked)}
            />
            <span>
              {say('options.choices.term')}
              <small>{say('options.choices.termLine')}</small>
            </span>
          </label>
        )}
      </Choice>
      <Choice known={known} of="appearance">
        {(choose) => (
          <Pick
            name={say('options.choices.appearance')}
            value={choices.appearance}
            from={APPEARANCES.map((each) => [each, say(`options.choices.${each}`)] as const)}
            onPick={(value) => choose('appearance', value)}
          />
        )}
      </Choice>
      <Choice known={known} of="language">
        {(choose) => (
          <Pick
            name={say('options.choices.language')}
            value={choices.language}
            from={languageChoices()}
            onPick={(value) => choose('language', value)}
          />
        )}
      </Choice>
    </Section>
  );
}

type Choose = <Key extends keyof Choices>(key: Key, value: Choices[Key]) => void;

function Choice(props: {
  known: Known;
  of: 'lessonReminder' | 'termReminder' | 'appearance' | 'language';
  children: (choose: Choose) => preact.ComponentChildren;
}) {
  const { known, of, children } = props;
  const locked = known.school?.settings[of]?.locked === true;
  const choose: Choose = (key, value) => void known.change((each) => ({ ...each, chosen: { ...each.chosen, [key]: value } }));
  return (
    <>
      <fieldset class="choice-line" disabled={locked}>
        {children(choose)}
      </fieldset>
      {locked && <Kept what={say(`options.choices.the.${of}`)} school={known.school} />}
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
