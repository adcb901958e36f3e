import { z } from 'zod';
import { clauseNumber } from './clause';
import { ownPolicy } from './policy';
import { example, rule } from './rule';
import { pictures, release } from './rules-file';
import { schoolSettings } from './school-settings';
import { languageName, translations } from './translations';
import { schoolWorld, term, wordList } from './vocabulary';
import { weighing } from './weighing';

const because = z.string().min(1).describe('Your reason: staff can read it on the options page.');
/** Known only once the base is at hand. */
export const baseRule = z.string().describe('The id of a rule of the base.');
export const baseList = z.string().describe('The id of a list of the base.');

/** A misspelt key is one problem, not two. */
const isSoFarSound = ({ issues }: { issues: readonly unknown[] }): boolean => issues.length === 0;

/** Takes a rule of the base out of use. */
const disabling = z.strictObject({ rule: baseRule, because });

/** Says of a rule of the base what is different here. `null` takes away what the base says. */
export const adjustment = z
  .strictObject({
    rule: baseRule,
    because,
    title: rule.shape.title.optional(),
    clause: clauseNumber.optional(),
    severity: rule.shape.severity.optional(),
    status: rule.shape.status.optional(),
    evidence: z.number().min(0).max(10).nullable().optional(),
    advice: rule.shape.advice.optional(),
    safer: z.string().nullable().optional(),
    saferFor: rule.shape.saferFor,
    exception: z.string().min(1).max(60).nullable().optional(),
    unless: rule.shape.unless.unwrap().min(1).optional().describe('More exceptions, beside those of the base.'),
    examples: z
      .strictObject({ flags: z.array(example).optional(), allows: z.array(example).optional() })
      .optional()
      .describe('More examples, beside those of the base.'),
  })
  .refine((all) => Object.keys(all).length > 2, {
    error: 'Nothing is adjusted: say what is different, e.g. "severity": "advise".',
    when: isSoFarSound,
  });
export type Adjustment = z.infer<typeof adjustment>;

/** Adds terms to a list of the base, or leaves some of its own out. */
const listChange = z
  .strictObject({
    list: baseList,
    because,
    add: z.array(term).min(1).optional().describe('Terms that the base does not have.'),
    leaveOut: z.array(term).min(1).optional().describe('Terms of the base, written as it writes them.'),
  })
  .refine(({ add, leaveOut }) => add !== undefined || leaveOut !== undefined, {
    error: 'Nothing is changed: write terms under "add" or "leaveOut".',
    when: isSoFarSound,
  });

const ownVocabulary = z.strictObject({
  school: schoolWorld.optional().describe('Who you are: names, staff, places and hours. Nothing of the base’s own school is used.'),
  lists: z
    .array(wordList.extend({ replaces: z.literal(true).optional().describe('It takes the place of the base’s list of the same id.') }))
    .default([])
    .describe('Lists of your own.'),
  changes: z.array(listChange).default([]).describe('What is different in lists of the base.'),
});

/** A school's rules file that is laid over the bundled rules: only what is different. */
export const extendingFile = z.strictObject({
  ...release,
  extends: z
    .string()
    .regex(/^[a-z0-9-]+@\d+$/, 'Write the name and the major version of the rules it extends, e.g. "oak-field@1".')
    .describe('The bundled rules that this file is laid over, by name and major version.'),
  language: languageName.optional().describe('What the words of this file are written in; left out, the language of the base.'),
  policy: ownPolicy,
  clauses: z
    .record(z.string(), clauseNumber.nullable())
    .default({})
    .describe('Where the base’s clauses are in your policy: { "3": "4.2" }. null: the rules that cite it rest.'),
  weighing: weighing.optional(),
  pictures: z.strictObject({ nudity: z.boolean().optional(), wordsUnder: pictures.shape.wordsUnder.unwrap().optional() }).optional(),
  settings: schoolSettings.optional(),
  vocabulary: ownVocabulary.default({ lists: [], changes: [] }),
  disable: z.array(disabling).default([]).describe('Rules of the base that are not used.'),
  adjust: z.array(adjustment).default([]).describe('Rules of the base that are used in another way.'),
  rules: z.array(rule).default([]).describe('Rules of your own.'),
  translations: translations.optional(),
});
export type ExtendingFile = z.infer<typeof extendingFile>;
