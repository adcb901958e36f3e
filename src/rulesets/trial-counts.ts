import { browser } from 'wxt/browser';
import { z } from 'zod';

const KEY = 'trialCounts';
const counts = z.record(z.string(), z.number().int().min(0));

/** By rule: how often a draft came to meet it. Numbers and nothing else, on this device and for this person's own view. */
export async function readTrialCounts(): Promise<Record<string, number>> {
  const stored = counts.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : {};
}

/** A draft is checked again and again while it is typed; a rule counts once from when it is met until it no longer is. `place` is where it is written, e.g. a tab. */
export class TrialCounter {
  #met = new Map<number, ReadonlySet<string>>();
  #turn: Promise<unknown> = Promise.resolve();

  note(place: number, met: readonly string[]): Promise<void> {
    const before = this.#met.get(place) ?? new Set<string>();
    this.#met.set(place, new Set(met));
    const fresh = met.filter((id) => !before.has(id));
    const turn = this.#turn.then(() => (fresh.length > 0 ? add(fresh) : undefined));
    this.#turn = turn.catch(() => {});
    return turn;
  }
}

async function add(ids: readonly string[]): Promise<void> {
  const all = await readTrialCounts();
  for (const id of ids) all[id] = (all[id] ?? 0) + 1;
  await browser.storage.local.set({ [KEY]: all });
}
