import type { Advice } from '../engine/advice';
import type { OpenAdvisory } from './advisory-port';

export type HearSaid = (heard: (advice: Advice | null) => void) => () => void;

/** What the notes in this window say of drafts, for whoever shows it beside the page as well. */
export class Said {
  readonly #voices = new Map<object, Advice>();
  readonly #heard = new Set<(advice: Advice | null) => void>();

  /** Knows from then on what advisories opened in this way say. */
  through(open: OpenAdvisory): OpenAdvisory {
    return (place, answers) => {
      const voice = {};
      return open(place, { ...answers, said: (advice) => this.#note(voice, advice) });
    };
  }

  /** Tells what is said now, and each change of it until the function given back is called. */
  readonly hear: HearSaid = (heard) => {
    this.#heard.add(heard);
    heard(this.#now);
    return () => this.#heard.delete(heard);
  };

  /** Of several notes the one that changed last. */
  get #now(): Advice | null {
    return [...this.#voices.values()].at(-1) ?? null;
  }

  #note(voice: object, advice: Advice | null): void {
    const before = this.#now;
    if (this.#voices.get(voice) !== advice) this.#voices.delete(voice);
    if (advice && advice.findings.length > 0) this.#voices.set(voice, advice);
    const now = this.#now;
    if (now !== before) for (const heard of this.#heard) heard(now);
  }
}
