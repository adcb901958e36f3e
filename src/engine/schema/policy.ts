import { z } from 'zod';
import { clause, clauseNumber } from './clause';

const clauses = z
  .array(clause)
  .min(1)
  .superRefine((all, context) => {
    all.forEach(({ number }, at) => {
      if (all.findIndex((other) => other.number === number) < at)
        context.addIssue({ code: 'custom', message: `Two clauses have the number ${number}: correct one of them.`, path: [at, 'number'] });
    });
  });

/** What the policy says may follow, in one calm line, told with a serious finding under one of these clauses. */
const consequence = z.strictObject({ clauses: z.array(clauseNumber).min(1), line: z.string().min(1) });

/** A clause that pages of the extension remind of, and what it asks in one calm line. */
const reminder = z.strictObject({ clause: clauseNumber, line: z.string().min(1) });
const reminders = z.strictObject({
  /** The school looks at the use of its own computers: shown on a device that is known to be the school's. */
  monitoring: reminder.optional(),
  /** Own devices in lessons: shown where the lesson reminder is chosen. */
  lessons: reminder.optional(),
  /** Private settings and fitting contacts: shown with the look at them each term. */
  privacy: reminder.optional(),
});

export type Reminders = z.infer<typeof reminders>;

export const policy = z.strictObject({
  organisation: z.string().min(1),
  title: z.string().min(1),
  clauses,
  consequence: consequence.optional(),
  reminders: reminders.optional(),
});

/** The policy of a school that extends the bundled rules: what is left out is the base's; `null` takes it away. */
export const ownPolicy = z.strictObject({
  organisation: policy.shape.organisation,
  title: policy.shape.title.optional(),
  /** All of the school's clauses: they take the place of the base's, whose rules then need `clauses` beside them. */
  clauses: clauses.optional(),
  consequence: consequence.nullable().optional(),
  reminders: reminders.nullable().optional(),
});
