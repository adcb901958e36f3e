import { browser } from 'wxt/browser';
import type { Device } from '../engine/schema/draft';

/** What the browser's own policy says: whether the school looks after this browser, and whether the device is the school's. */
export interface DeviceFacts {
  managed: boolean;
  device: Device | null;
}

/** Asked each time: a policy may come a moment after the browser has started, and Firefox refuses where there is none. */
export async function deviceFacts(): Promise<DeviceFacts> {
  const policy: Record<string, unknown> = await browser.storage.managed.get(null).catch(() => ({}));
  return { managed: Object.keys(policy).length > 0, device: deviceOf(policy.schoolDevice) };
}

/** Only a plain yes or no of the school's counts. */
function deviceOf(said: unknown): Device | null {
  return typeof said === 'boolean' ? (said ? 'school' : 'own') : null;
}
