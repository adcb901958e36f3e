import type { Draft } from '../engine/schema/draft';
import type { DeviceFacts } from './device';

/** `lessonReminder`: without it the clock is not told, so that no rule can ask about lessons. */
export interface Around {
  now: Date;
  device: DeviceFacts['device'];
  lessonReminder: boolean;
}

/** The draft with when and on what it is written. What was already known of that stays. */
export function inContext(draft: Draft, { now, device, lessonReminder }: Around): Draft {
  const known = { ...(device ? { device } : {}), ...(lessonReminder ? { now: now.toISOString() } : {}) };
  return { ...draft, context: { ...known, ...draft.context } };
}
