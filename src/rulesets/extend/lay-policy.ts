import type { ExtendingFile } from '../../engine/schema/extending-file';
import type { RulesFile } from '../../engine/schema/rules-file';
import { didYouMean } from './nearest';
import type { Told } from './tell';

type Policy = RulesFile['policy'];

/** Where a clause of the base is in the school's policy. `null`: it has none such, and says so; `undefined`: the file does not say. */
export type ClauseOf = (baseClause: string) => string | null | undefined;

export interface LaidPolicy {
  policy: Policy;
  clauseOf: ClauseOf;
  hasClause: (number: string) => boolean;
}

/** The school's policy where it has one of its own; else the base's under the school's name. */
export function layPolicy(
  { policy: base, language: written }: RulesFile,
  { policy: own, clauses: map, language: speaks }: ExtendingFile,
  told: Told,
): LaidPolicy {
  const clauses = own.clauses ?? base.clauses;
  const numbers = clauses.map(({ number }) => number);
  const hasClause = (number: string) => numbers.includes(number);
  const theirs = own.clauses !== undefined;
  const inherited: Partial<Policy> = theirs
    ? {}
    : { consequence: base.consequence, reminders: base.reminders, underlined: base.underlined };
  const language = own.language ?? (theirs || speaks === undefined || speaks === written ? undefined : written);
  const consequence = own.consequence === undefined ? inherited.consequence : (own.consequence ?? undefined);
  const reminders = own.reminders === null ? {} : { ...inherited.reminders, ...own.reminders };

  const missing = (number: string, path: (string | number)[]) =>
    told.say('unknown-clause', `The policy has no clause ${number}. ${didYouMean(number, numbers)}Cite one that it has.`, path);
  const cited = consequence?.clauses.filter((number, at) => hasClause(number) || missing(number, ['policy', 'consequence', 'clauses', at]));
  const reminding = Object.entries(reminders).filter(
    ([key, reminder]) => reminder && (hasClause(reminder.clause) || missing(reminder.clause, ['policy', 'reminders', key, 'clause'])),
  );

  const underlined = (own.underlined ?? inherited.underlined)?.filter(
    (number, at) => hasClause(number) || missing(number, ['policy', 'underlined', at]),
  );

  const placed = new Map<string, string | null>();
  for (const [from, to] of Object.entries(map)) {
    if (!base.clauses.some(({ number }) => number === from))
      told.say(
        'unknown-base-clause',
        `The base has no clause ${from}: on the left stands a clause of the base, on the right one of yours.`,
        ['clauses', from],
      );
    else placed.set(from, to === null || hasClause(to) ? to : missing(to, ['clauses', from]));
  }

  return {
    policy: {
      organisation: own.organisation,
      title: own.title ?? base.title,
      ...(language === undefined ? {} : { language }),
      clauses,
      ...(consequence && cited && cited.length > 0 ? { consequence: { clauses: cited, line: consequence.line } } : {}),
      ...(reminding.length > 0 ? { reminders: Object.fromEntries(reminding) } : {}),
      ...(underlined ? { underlined } : {}),
    },
    hasClause,
    clauseOf: (number) => (placed.has(number) ? placed.get(number) : theirs ? undefined : number),
  };
}
