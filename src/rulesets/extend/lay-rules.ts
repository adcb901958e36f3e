import { renumberClauses } from '../../engine/named-clauses';
import type { BaseChanges } from '../../engine/schema/base-changes';
import type { Adjustment, ExtendingFile } from '../../engine/schema/extending-file';
import type { Rule } from '../../engine/schema/rule';
import type { RulesFile } from '../../engine/schema/rules-file';
import { adjustRule, whatIsAdjusted } from './adjust-rule';
import type { LaidPolicy } from './lay-policy';
import { didYouMean } from './nearest';
import type { Told } from './tell';

export interface LaidRules {
  rules: Rule[];
  changes: Omit<BaseChanges, 'base'>;
}

/** The rules of the base as the school wants them, and its own behind them. */
export function layRules(base: RulesFile, own: ExtendingFile, { clauseOf, hasClause }: LaidPolicy, told: Told): LaidRules {
  const ids = base.rules.map(({ id }) => id);
  const known = new Set(ids);
  const disabled = new Map<string, string>();
  const adjusted = new Map<string, Adjustment>();

  own.disable.forEach(({ rule, because }, at) => {
    const path = ['disable', at, 'rule'];
    if (!known.has(rule)) told.say('unknown-rule', unknownRule(rule, ids), path, rule);
    else if (disabled.has(rule)) told.say('disabled-twice', 'This rule is disabled twice: take one of the two out.', path, rule);
    else disabled.set(rule, because);
  });
  own.adjust.forEach((each, at) => {
    const { rule } = each;
    const path = ['adjust', at, 'rule'];
    if (!known.has(rule)) told.say('unknown-rule', unknownRule(rule, ids), path, rule);
    else if (disabled.has(rule))
      told.say(
        'adjusted-and-disabled',
        'This rule is disabled too, so that nothing of it is left to adjust: take one of the two out.',
        path,
        rule,
      );
    else if (adjusted.has(rule)) told.say('adjusted-twice', 'This rule is adjusted twice: put both into one entry.', path, rule);
    else if (each.clause !== undefined && !hasClause(each.clause))
      told.say('unknown-clause', `The policy has no clause ${each.clause}: cite one that it has.`, ['adjust', at, 'clause'], rule);
    else adjusted.set(rule, each);
  });

  /** Nothing where the school writes as the base does, or wrote the words itself. */
  function languageOf(adjustment: Adjustment | undefined): { language?: string } {
    const theirs = adjustment !== undefined && ['title', 'advice'].some((part) => part in adjustment);
    return theirs || own.language === undefined || own.language === base.language ? {} : { language: base.language };
  }

  const homeless = new Map<string, { rules: number; said: boolean }>();
  const kept = base.rules.flatMap((rule): Rule[] => {
    const adjustment = adjusted.get(rule.id);
    const clause = adjustment?.clause ?? clauseOf(rule.clause);
    if (clause === undefined || clause === null) {
      homeless.set(rule.clause, { rules: (homeless.get(rule.clause)?.rules ?? 0) + 1, said: clause === null });
      return [];
    }
    const advice = renumberClauses(rule.advice, clauseOf);
    const title = renumberClauses(rule.title, clauseOf);
    const laid = adjustRule({ ...rule, ...languageOf(adjustment), title, advice, clause }, adjustment);
    return [disabled.has(rule.id) ? { ...laid, status: 'off' } : laid];
  });
  for (const { number: clause } of base.policy.clauses) {
    const { rules, said } = homeless.get(clause) ?? { rules: 0, said: true };
    if (!said)
      told.say(
        'clause-without-place',
        `${rules === 1 ? 'One rule of the base rests: it cites' : `${rules} rules of the base rest: they cite`} its clause ${clause}, which has no place in your policy. Add "${clause}" under "clauses", with the number of a clause of yours, or with null if that is meant.`,
        ['clauses'],
      );
  }

  const ownRules = own.rules.filter(
    ({ id }, at) =>
      !known.has(id) ||
      told.say(
        'duplicate-rule',
        `The base has a rule "${id}" already: give yours another id, or say under "adjust" what is different.`,
        ['rules', at, 'id'],
        id,
      ),
  );
  const titles = new Map(base.rules.map(({ id, title }) => [id, title]));
  const named = (rule: string, because: string) => ({ rule, title: titles.get(rule) ?? rule, because });
  return {
    rules: [...kept, ...ownRules],
    changes: {
      kept: kept.filter(({ status }) => status !== 'off').length,
      own: ownRules.length,
      disabled: [...disabled].map(([rule, because]) => named(rule, because)),
      adjusted: [...adjusted].map(([rule, each]) => ({ ...named(rule, each.because), what: whatIsAdjusted(each) })),
      withoutClause: [...homeless].map(([clause, { rules }]) => ({ clause, rules })),
    },
  };
}

function unknownRule(written: string, ids: readonly string[]): string {
  return `The base has no rule "${written}". ${didYouMean(written, ids)}Correct the id or take the entry out.`;
}
