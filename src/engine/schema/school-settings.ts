import { z } from 'zod';

/** The choices that a person may make, and a school for everybody. */
export const choices = z.object({
  appearance: z.enum(['system', 'light', 'dark']),
  /** "auto", or the name of one of the extension's catalogues: "cy". */
  language: z.string().max(20),
  /** Whether a draft written in a lesson gets a line about it. */
  lessonReminder: z.boolean(),
  /** Whether each term the popup asks for a look at privacy settings. */
  termReminder: z.boolean(),
  /** Whether the person may have Quiet Word be quiet for a day. */
  dayPause: z.boolean(),
  /** Whether the person may have it be quiet on one site. */
  sitePause: z.boolean(),
});
export type Choices = z.infer<typeof choices>;

/** Unlocked, it is what the person finds and may change. */
const setting = <Value extends z.ZodType>(value: Value) => z.strictObject({ value, locked: z.boolean().default(false) }).optional();

/** What a school says of each choice; of those it leaves out, nothing. */
export const schoolSettings = z.strictObject({
  appearance: setting(choices.shape.appearance),
  language: setting(choices.shape.language),
  lessonReminder: setting(choices.shape.lessonReminder),
  termReminder: setting(choices.shape.termReminder),
  dayPause: setting(choices.shape.dayPause),
  sitePause: setting(choices.shape.sitePause),
});
export type SchoolSettings = z.infer<typeof schoolSettings>;
