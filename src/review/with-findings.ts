import type { Advice, AdvisedFinding } from '../engine/advice';

/** The same advice with only some of its findings. */
export function withFindings(advice: Advice, findings: AdvisedFinding[]): Advice {
  return { ...advice, findings, severity: findings[0]?.severity ?? 'none' };
}
