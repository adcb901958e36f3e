import { smallRulesFile } from '../engine/rules-for-tests';

export const GOOD = { id: 'small/good', when: { phrase: 'good' } };
export const OTHER = { id: 'small/other', when: { phrase: 'other' } };

/** A school's file; `more` stands in it beside the rules. */
export function schoolFile(more: object = {}, ...rules: object[]): string {
  return JSON.stringify(
    { ...(smallRulesFile(rules.length > 0 ? rules : [GOOD, OTHER]) as object), id: 'our-school', version: '2.0.0', ...more },
    null,
    1,
  );
}
