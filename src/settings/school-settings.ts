import type { Choices, SchoolSettings } from '../engine/schema/school-settings';
import type { Settings } from './settings';

const DEFAULTS: Choices = {
  appearance: 'system',
  language: 'auto',
  lessonReminder: false,
  termReminder: true,
  dayPause: true,
  sitePause: true,
};

/** What holds: the school's locked value, else the person's own choice, else what the school suggests, else ours. */
export function inForce(chosen: Settings['chosen'], school: SchoolSettings): Choices {
  const value = <Key extends keyof Choices>(key: Key): Choices[Key] => {
    const said = school[key] as { value: Choices[Key]; locked: boolean } | undefined;
    const own = chosen[key] as Choices[Key] | undefined;
    return said?.locked ? said.value : (own ?? said?.value ?? DEFAULTS[key]);
  };
  return {
    appearance: value('appearance'),
    language: value('language'),
    lessonReminder: value('lessonReminder'),
    termReminder: value('termReminder'),
    dayPause: value('dayPause'),
    sitePause: value('sitePause'),
  };
}
