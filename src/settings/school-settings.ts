import { z } from 'zod';
import { type Choices, choices, type Settings } from './settings';

/** What a rules file says of one choice: its value, and whether the person may choose otherwise. */
const said = z.union([
  z.boolean().transform((value) => ({ value, locked: false })),
  z.object({ value: z.unknown(), locked: z.boolean().default(false) }),
]);

export type SchoolSettings = { [Key in keyof Choices]?: { value: Choices[Key]; locked: boolean } };

/** The part of a rules file's `settings` that this version knows; what it does not, or cannot read, is passed over. */
export function readSchoolSettings(file: object): SchoolSettings {
  const written = z.record(z.string(), z.unknown()).safeParse('settings' in file ? file.settings : {});
  const entries = Object.entries(choices.shape).flatMap(([key, shape]) => {
    const each = said.safeParse(written.success ? written.data[key] : undefined);
    const value = each.success ? shape.safeParse(each.data.value) : null;
    return each.success && value?.success ? [[key, { value: value.data, locked: each.data.locked }]] : [];
  });
  return Object.fromEntries(entries);
}

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
    const said = school[key];
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
