import type { Advice, AdvisedFinding } from '../engine/advice';

/** All that is known at the moment of submitting; nothing else bears on the decision. */
export interface Facts {
  empty: boolean;
  /** This very draft may go out: it was let go unchecked once already. */
  excused: boolean;
  /** An answer is being waited for, with the submission held. */
  waiting: boolean;
  pauseOpen: boolean;
  /** The advice on exactly this draft; null where the draft is newer than its verdict. */
  advice: Advice | null;
  /** Keys of findings whose note has been on screen. */
  seen: ReadonlySet<string>;
  /** Keys of findings that have had their one pause. */
  paused: ReadonlySet<string>;
}

/**
 * let-go: not ours to hold · ask: hold until the check answers · pause: hold and show why ·
 * wait: held already · again: the second submit, which posts.
 */
export type Decision = 'let-go' | 'ask' | 'pause' | 'wait' | 'again';

export function decideSubmit(facts: Facts): Decision {
  if (facts.empty || facts.excused) return 'let-go';
  if (facts.waiting) return 'wait';
  if (facts.pauseOpen) return 'again';
  if (facts.advice === null) return 'ask';
  return needsPause(facts.advice, facts.seen, facts.paused) ? 'pause' : 'let-go';
}

/** A serious finding needs one pause; another needs one only if its note was never on screen. */
export function needsPause(advice: Advice, seen: ReadonlySet<string>, paused: ReadonlySet<string>): boolean {
  return advice.findings.some((finding) => {
    const key = findingKey(finding);
    if (paused.has(key) || finding.severity === 'info') return false;
    return finding.severity === 'serious' || !seen.has(key);
  });
}

/** The same rule about the same words is the same finding, wherever in the draft the words have moved to. */
export function findingKey({ rule, words }: Pick<AdvisedFinding, 'rule' | 'words'>): string {
  return `${rule}\n${words.trim().toLocaleLowerCase()}`;
}

/** A finding without words is about the pictures. */
export function isAboutPictures(key: string): boolean {
  return key.endsWith('\n');
}
