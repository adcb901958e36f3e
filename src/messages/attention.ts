import { send } from './send';

type Findings = readonly { rule: string; words: string }[];

/** Remembered by the background. Where it cannot be reached nothing is lost but the remembering. */
export const attention = {
  seen: (findings: Findings) => quietly(send('noteSeen', { rules: findings.map(({ rule }) => rule) })),
  dismissed: (how: 'note' | 'draft' | 'exception', findings: Findings) =>
    quietly(send('dismissFindings', { how, findings: findings.map(({ rule, words }) => ({ rule, words })) })),
  pauseChecking: (on: 'day' | 'site') => quietly(send('pauseChecking', { on })),
  tellOwner: (rule: string) => quietly(send('tellOwner', { rule })),
};

function quietly(sent: Promise<null>): void {
  sent.catch(() => {});
}

/** Remembered by the background, as hashes. */
export const people = {
  isPupil: (name: string) => send('isPupil', { name }),
  markPupil: (name: string, is: boolean) => void send('markPupil', { name, is }).catch(() => {}),
};
