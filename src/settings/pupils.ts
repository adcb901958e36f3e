import { dayAfter } from './day';
import { fingerprint } from './fingerprint';
import type { Settings } from './settings';

/** About a school year, by which time it is worth asking again. */
const MARKED_DAYS = 365;

export interface Named {
  site: string;
  name: string;
}

export async function isMarkedPupil({ pupils, salt }: Settings, named: Named, today: string): Promise<boolean> {
  const until = pupils[await hashOf(salt, named)];
  return until !== undefined && until >= today;
}

/** Forgets at the same time those whose year is over. */
export async function withPupil(settings: Settings, named: Named, is: boolean, today: string): Promise<Settings> {
  const pupils = Object.fromEntries(Object.entries(settings.pupils).filter(([, until]) => until >= today));
  const hash = await hashOf(settings.salt, named);
  if (is) pupils[hash] = dayAfter(today, MARKED_DAYS);
  else delete pupils[hash];
  return { ...settings, pupils };
}

const hashOf = (salt: string, { site, name }: Named) => fingerprint(salt, 'pupil', site, name);
