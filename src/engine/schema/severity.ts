import { z } from 'zod';

export const severity = z.enum(['none', 'info', 'advise', 'serious']);
export type Severity = z.infer<typeof severity>;

/** What a rule may say: a rule never has severity `none`. */
export const ruleSeverity = severity.exclude(['none']);
export type RuleSeverity = z.infer<typeof ruleSeverity>;

const ORDER: Record<Severity, number> = { none: 0, info: 1, advise: 2, serious: 3 };

export function compareSeverity(a: Severity, b: Severity): number {
  return ORDER[a] - ORDER[b];
}

export function worstSeverity(severities: Iterable<Severity>): Severity {
  let worst: Severity = 'none';
  for (const each of severities) if (compareSeverity(each, worst) > 0) worst = each;
  return worst;
}
