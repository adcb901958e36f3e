import type { Advice } from '../engine/advice';

/** What the policy says may follow, in one line; only where a serious finding bears on the clauses it speaks of. */
export function consequenceOf({ organisation, findings }: Advice): string | null {
  const policy = CONSEQUENCES.find((each) => each.organisation === organisation);
  const bears = findings.some(({ severity, clause }) => severity === 'serious' && policy?.clauses.includes(clause));
  return policy && bears ? policy.line : null;
}

const CONSEQUENCES = [
  {
    organisation: 'Oak Field',
    clauses: ['3', '4'],
    line: 'Clause 11 says that posts found to be defamatory, derogatory, threatening or discriminatory are looked into as gross misconduct.',
  },
];
