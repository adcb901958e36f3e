import { z } from 'zod';
import { clause, clauseNumber } from './clause';
import { languageName } from './translations';

const clauses = z
  .array(clause)
  .min(1)
  .superRefine((all, context) => {
    all.forEach(({ number }, at) => {
      if (all.findIndex((other) => other.number === number) < at)
        context.addIssue({ code: 'custom', message: `Two clauses have the number ${number}: correct one of them.`, path: [at, 'number'] });
    });
  });

const consequence = z
  .strictObject({ clauses: z.array(clauseNumber).min(1), line: z.string().min(1) })
  .describe('What the policy says may follow, in one calm line, told with a serious finding under one of these clauses.');

const reminder = z.strictObject({ clause: clauseNumber, line: z.string().min(1) });
const reminders = z
  .strictObject({
    monitoring: reminder
      .optional()
      .describe('The school looks at the use of its own computers: shown on a device that is known to be the school’s.'),
    lessons: reminder.optional().describe('Own devices in lessons: shown where the lesson reminder is chosen.'),
    privacy: reminder.optional().describe('Private settings and fitting contacts: shown with the look at them each term.'),
  })
  .describe('Clauses that pages of the extension remind of, each with what it asks in one calm line.');

const underlined = z
  .array(clauseNumber)
  .describe(
    'Findings under these clauses are underlined in the draft itself. A page can read which words are underlined in it, so leave out clauses about what must stay private.',
  );

export type Reminders = z.infer<typeof reminders>;

export const policy = z.strictObject({
  organisation: z.string().min(1).describe('Whose rules these are: staff see this name.'),
  title: z.string().min(1).describe('What the policy is called.'),
  language: languageName.optional().describe('What the clauses are written in, where that is not the language of the file.'),
  clauses,
  consequence: consequence.optional(),
  reminders: reminders.optional(),
  underlined: underlined.optional(),
});

/** The policy of a school that extends the bundled rules: what is left out is the base's; `null` takes it away. */
export const ownPolicy = z.strictObject({
  organisation: policy.shape.organisation,
  title: policy.shape.title.optional(),
  language: policy.shape.language,
  clauses: clauses
    .optional()
    .describe(
      'All of your clauses. They take the place of the base’s, and "clauses" beside "policy" then says where the base’s are in yours.',
    ),
  consequence: consequence.nullable().optional(),
  reminders: reminders.nullable().optional(),
  underlined: underlined.optional(),
});
