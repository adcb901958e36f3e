import { z } from 'zod';

/** As the catalogue of that language is called: "cy", "pt_BR". */
export const languageName = z
  .string()
  .regex(/^[a-z]{2,3}(_[A-Z][A-Za-z]+)?$/, 'Name the language as its catalogue is called, e.g. "cy" or "pt_BR".');

const words = z
  .string()
  .min(1)
  .regex(
    /^(?:[^{}]|\{faces\}|\{number [0-9A-Za-z.]+\})*$/,
    'The only placeholders of a translation are {faces} and, with a number, {number 3}: the word for "clause" is yours.',
  );

/** How faces are counted; `{count}` is the number. */
const faces = z
  .strictObject({
    none: z.string().min(1).describe('Where there is none.'),
    one: z.string().min(1).describe('Where there is one.'),
    some: z.string().min(1).describe('{count} of them.'),
    about: z.string().min(1).describe('{count} of them or so.'),
  })
  .describe('What stands for {faces}, with {count} for the number.');
export type FaceForms = z.infer<typeof faces>;

const translatedRule = z.strictObject({
  title: words.optional(),
  advice: words.optional(),
  exception: z.string().min(1).max(80).optional(),
});

const translatedPolicy = z.strictObject({
  consequence: z.string().min(1).optional().describe('The line of the policy’s consequence.'),
  reminders: z
    .strictObject({
      monitoring: z.string().min(1).optional(),
      lessons: z.string().min(1).optional(),
      privacy: z.string().min(1).optional(),
    })
    .optional()
    .describe('The lines of the policy’s reminders.'),
});

/** What is left out is said as the rule says it. The clauses are not translated: they are quoted. */
const translation = z.strictObject({
  faces: faces.optional(),
  rules: z
    .record(z.string(), translatedRule)
    .optional()
    .describe('Title, advice and exception of each rule, by its id. {number 5} stands for the number of a clause.'),
  policy: translatedPolicy.optional(),
});
export type Translation = z.infer<typeof translation>;

export const translations = z
  .record(languageName, translation)
  .describe(
    'The words of rules and policy in other languages, each under the name of its catalogue. The clauses themselves are never translated.',
  );
export type Translations = z.infer<typeof translations>;
