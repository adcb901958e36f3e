import type { Adjustment } from '../../engine/schema/extending-file';
import type { Rule } from '../../engine/schema/rule';

/** The rule with what the school says of it; `null` takes away, exceptions and examples are added. */
export function adjustRule(rule: Rule, adjustment: Adjustment | undefined): Rule {
  if (!adjustment) return rule;
  const { rule: _id, because: _because, unless = [], examples: { flags = [], allows = [] } = {}, ...values } = adjustment;
  const changed = Object.fromEntries(Object.entries({ ...rule, ...values }).filter(([, value]) => value !== null)) as Rule;
  return {
    ...changed,
    unless: [...rule.unless, ...unless],
    examples: { ...rule.examples, flags: [...rule.examples.flags, ...flags], allows: [...rule.examples.allows, ...allows] },
  };
}

/** The keys that differ, for whoever wants to know. */
export function whatIsAdjusted({ rule: _id, because: _because, ...values }: Adjustment): string[] {
  return Object.keys(values);
}
