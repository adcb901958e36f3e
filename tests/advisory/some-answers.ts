import { vi } from 'vitest';
import type { AdvisoryAnswers } from '../../src/review/advisory-port';

/** Whoever opened an advisory, and notes what the person answers to it. */
export function someAnswers() {
  return {
    seen: vi.fn(),
    notAboutSchool: vi.fn(),
    exception: vi.fn(),
    pauseChecking: vi.fn(),
    tellOwner: vi.fn(),
    markPupil: vi.fn(),
    dismissed: vi.fn(),
    keepEditing: vi.fn(),
    postAnyway: vi.fn(),
    mend: vi.fn<AdvisoryAnswers['mend']>(),
    putWords: vi.fn(),
    permit: vi.fn(),
  };
}
