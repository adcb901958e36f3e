import type { AdvisedFinding } from '../engine/advice';

/** `note`: closed · `draft`: "not about school" · `exception`: what the clause itself allows. */
export type Dismissal = 'note' | 'draft' | 'exception';

/** Who remembers, beyond one draft, what the person has seen and done with. */
export interface Attention {
  /** The notes of these findings have been on screen for the first time on this draft. */
  seen(findings: readonly AdvisedFinding[]): void;
  dismissed(how: Dismissal, findings: readonly AdvisedFinding[]): void;
  /** Quiet for the day, or on this site. */
  pauseChecking(on: 'day' | 'site'): void;
  /** A word to whoever looks after the school's rules, without the draft. */
  tellOwner(rule: string): void;
}
