import type { CompiledRules } from './match/compile-rules';
import { matchRule } from './match/match-rule';
import { Planner, type RulePlan } from './match/plan';
import { setScene } from './match/scene';
import type { Draft } from './schema/draft';
import { readDraft } from './text/reading';

const plansOf = new WeakMap<CompiledRules, readonly RulePlan[]>();

/** Ids of the rules on trial that a draft meets, unexcused. They have no part in the verdict; where none is on trial, nothing is looked at. */
export function trialRulesMet(draft: Draft, rules: CompiledRules): string[] {
  const plans = trialPlans(rules);
  if (plans.length === 0) return [];
  const scene = setScene(draft, readDraft(draft.text, rules.vocabulary.restoreWords), rules, 'sure');
  return plans.filter((plan) => matchRule(plan, scene).some(({ excuse }) => excuse === null)).map(({ rule }) => rule.id);
}

function trialPlans(rules: CompiledRules): readonly RulePlan[] {
  const known = plansOf.get(rules);
  if (known) return known;
  const planner = new Planner(rules.vocabulary, new Map(rules.vocabulary.lists.map(({ id }, place) => [id, place])));
  const plans = rules.rules.filter(({ status }) => status === 'trial').map((rule) => planner.planRule(rule));
  plansOf.set(rules, plans);
  return plans;
}
