import type { Advice, AdvisedFinding } from '../../src/engine/advice';

export function finding(rest: Partial<AdvisedFinding> = {}): AdvisedFinding {
  return {
    rule: 'derogatory/pupils',
    clause: '4',
    severity: 'advise',
    start: 0,
    end: 5,
    why: { of: 'words', words: ['thick as mince'] },
    title: 'Contempt for pupils',
    words: 'thick as mince',
    clauseWords: 'Employees must not post entries which are derogatory.',
    advice: 'Leave the pupils out.',
    rewordings: {},
    languages: { title: 'en', advice: 'en', clause: 'en' },
    ...rest,
  };
}

export function adviceOn(...findings: AdvisedFinding[]): Advice {
  return { severity: findings[0]?.severity ?? 'none', findings, organisation: 'Oak Field', consequence: null };
}

export const SERIOUS = finding({
  rule: 'confidential/upn',
  clause: '3',
  severity: 'serious',
  title: 'A pupil number',
  words: 'A823429107001',
  why: { of: 'words', words: ['A823429107001'] },
});
