import { browser } from 'wxt/browser';
import { POLICY_KEYS } from './policy-values';

/** A browser may hand over its policy seconds after the extension starts, and not always with an event. */
const READ_AT = [0, 250, 1000, 2500, 5000, 10_000, 15_000];

/** Tells the policy's values at once, again while the browser may still be fetching them, and whenever they change. */
export function watchPolicy(tell: (given: unknown, final: boolean) => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void readPolicy().then((given) => tell(given, true));
  });
  let last = '';
  READ_AT.forEach((after, at) => {
    setTimeout(async () => {
      const given = await readPolicy();
      const final = at === READ_AT.length - 1;
      const text = JSON.stringify(given);
      if (text !== last || final || at === 0) tell(given, final);
      last = text;
    }, after);
  });
}

/** Firefox rejects where there is no policy; some browsers have no such storage. */
export async function readPolicy(): Promise<unknown> {
  try {
    return await browser.storage.managed.get([...POLICY_KEYS]);
  } catch {
    return {};
  }
}
