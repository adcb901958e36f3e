export const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A download that is overdue when the browser starts is put off by up to this, since a school's browsers all start at nine on Monday. */
export const SPREAD = HOUR;

const FIRST_RETRY = HOUR / 4;

/** After `failures` downloads in a row that failed (0: it worked), how long until the next. `chance` is from 0 to 1, drawn afresh. */
export function waitAfter(failures: number, chance: number): number {
  if (failures === 0) return DAY * (0.9 + 0.2 * chance);
  const wait = Math.min(DAY, FIRST_RETRY * 2 ** (failures - 1));
  return wait * (0.5 + chance);
}

/** More than an alarm is ever late by: the browser was closed, or the device asleep. */
const MISSED = HOUR / 6;

/**
 * Whether it is time to download, or until when to put it off. Whoever was put off once is not put off again: with short sessions they would never get there.
 * A clock that was set back does not stop downloads for years.
 */
export function nextStep(
  plan: { due: number; putOff: boolean },
  now: number,
  chance: number,
): 'download' | { due: number; putOff: boolean } {
  if (plan.due > now + 2 * DAY) return { due: now + DAY * chance, putOff: false };
  if (plan.due > now) return plan;
  return plan.putOff || now - plan.due < MISSED ? 'download' : { due: now + SPREAD * chance, putOff: true };
}
