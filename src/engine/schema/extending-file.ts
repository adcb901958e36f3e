import { z } from 'zod';
import { clauseNumber } from './clause';
import { ownPolicy } from './policy';
import { example, rule } from './rule';
import { pictures, release } from './rules-file';
import { schoolSettings } from './school-settings';
import { schoolWorld, term, wordList } from './vocabulary';
import { weighing } from './weighing';

const because = z.string().min(1);

/** A misspelt key is one problem, not two. */
const isSoFarSound = ({ issues }: { issues: readonly unknown[] }): boolean => issues.length === 0;

/** Takes a rule of the base out of use. */
const disabling = z.strictObject({ rule: z.string(), because });

/** Says of a rule of the base what is different here. `null` takes away what the base says. */
export const adjustment = z
  .strictObject({
    rule: z.string(),
    because,
    title: rule.shape.title.optional(),
    clause: clauseNumber.optional(),
    severity: rule.shape.severity.optional(),
    status: rule.shape.status.optional(),
    evidence: z.number().min(0).max(10).nullable().optional(),
    advice: rule.shape.advice.optional(),
    safer: z.string().nullable().optional(),
    exception: z.string().min(1).max(60).nullable().optional(),
    /** More exceptions, beside those of the base. */
    unless: rule.shape.unless.unwrap().min(1).optional(),
    /** More examples, beside those of the base. */
    examples: z.strictObject({ flags: z.array(example).optional(), allows: z.array(example).optional() }).optional(),
  })
  .refine((all) => Object.keys(all).length > 2, {
    error: 'Nothing is adjusted: say what is different, e.g. "severity": "advise".',
    when: isSoFarSound,
  });
export type Adjustment = z.infer<typeof adjustment>;

/** Adds terms to a list of the base, or leaves some of its own out. */
const listChange = z
  .strictObject({ list: z.string(), because, add: z.array(term).min(1).optional(), leaveOut: z.array(term).min(1).optional() })
  .refine(({ add, leaveOut }) => add !== undefined || leaveOut !== undefined, {
    error: 'Nothing is changed: write terms under "add" or "leaveOut".',
    when: isSoFarSound,
  });

const ownVocabulary = z.strictObject({
  /** Takes the place of all that the base says of its own school: names, staff, places and hours. */
  school: schoolWorld.optional(),
  /** Lists of the school's own; with `replaces`, one in the place of a list of the base. */
  lists: z.array(wordList.extend({ replaces: z.literal(true).optional() })).default([]),
  changes: z.array(listChange).default([]),
});

/** A school's rules file that is laid over the bundled rules: only what is different. */
export const extendingFile = z.strictObject({
  ...release,
  /** The bundled rules by name and major version. */
  extends: z.string().regex(/^[a-z0-9-]+@\d+$/, 'Write the name and the major version of the rules it extends, e.g. "oak-field@1".'),
  policy: ownPolicy,
  /** Where the base's clauses are in the school's own policy: `{ "3": "4.2" }`. `null`: it has none such, and the rules that cite it rest. */
  clauses: z.record(z.string(), clauseNumber.nullable()).default({}),
  weighing: weighing.optional(),
  pictures: z.strictObject({ nudity: z.boolean().optional(), wordsUnder: pictures.shape.wordsUnder.unwrap().optional() }).optional(),
  settings: schoolSettings.optional(),
  vocabulary: ownVocabulary.default({ lists: [], changes: [] }),
  disable: z.array(disabling).default([]),
  adjust: z.array(adjustment).default([]),
  rules: z.array(rule).default([]),
});
export type ExtendingFile = z.infer<typeof extendingFile>;
