import type { CompiledRules } from '../engine/match/compile-rules';
import type { Reader } from '../engine/reader/reader';
import type { BaseChanges } from '../engine/schema/base-changes';
import type { Problem } from '../engine/schema/problem';
import type { RulesFile } from '../engine/schema/rules-file';
import { type Kept, type KeptFile, type KeptKey, readKept, writeKept } from './kept';
import { readRelease, type Wait } from './may-start';
import { markOf, weighOffer } from './offer';
import { type ParsedRules, parseRulesFile } from './parse-rules-file';
import { type PublicKeys, parsePublicKeys } from './signed-text';

/** In the order in which they count; under them all lie the bundled rules. */
const PLACES = { policy: 'rulesOfPolicy', url: 'rulesOfUrl', hand: 'rulesByHand' } as const;
export type GivenBy = keyof typeof PLACES;
export type Source = GivenBy | 'bundled';

/** The rules at work. */
export interface Standing {
  compiled: CompiledRules;
  /** What a file that extends the bundled rules made of them. */
  changes: BaseChanges | null;
  source: Source;
  /** Null for the bundled rules. */
  kept: KeptFile | null;
}

/** What the extension came with. */
export interface Bundled {
  /** What a school's file may extend. */
  file: () => RulesFile;
  compile: () => CompiledRules;
  reader: Reader | null;
}

export type Answer = { problems: readonly Problem[]; waits: Wait | null };
const FINE: Answer = { problems: [], waits: null };

/** The rules files on this device, and the one of them that is at work. Only what was weighed and found sound is put on it. */
export class Shelf {
  keys: PublicKeys | null = null;
  /** Why something that was kept could not be used, or could not be kept. */
  readonly faults = new Map<string, Problem>();
  #standing: Standing;
  #refused = new Map<GivenBy, { mark: string; answer: Answer }>();
  #fresh: { text: string; compiled: ParsedRules } | null = null;

  private constructor(
    readonly kept: Kept,
    private readonly bundled: Bundled,
  ) {
    const keys = kept.rulesKeys === null ? null : parsePublicKeys(kept.rulesKeys);
    this.keys = keys?.ok ? keys.value : null;
    this.#standing = this.#best();
  }

  static async open(bundled: Bundled): Promise<Shelf> {
    const shelf = new Shelf(await readKept(), bundled);
    if (shelf.kept.rulesDraw === null) await shelf.keep('rulesDraw', Math.random());
    return shelf;
  }

  get standing(): Standing {
    return this.#standing;
  }

  /** What cannot be written works on until the browser ends the background. */
  async keep<Key extends KeptKey>(key: Key, value: Kept[Key]): Promise<void> {
    this.kept[key] = value;
    await writeKept(key, value).then(
      () => this.faults.delete(key),
      () =>
        this.faults.set(key, {
          code: 'not-kept',
          message: 'The rules work, but this device has no room to keep them for the next start.',
          path: [],
        }),
    );
  }

  /** Takes a file in, unless it is at fault or has to wait. `name` is what its problems call it. */
  async offer(source: GivenBy, text: string, name: string): Promise<Answer> {
    const mark = await markOf(text, this.keys);
    const known = this.#refused.get(source);
    if (known?.mark === mark) return known.answer;
    this.#refused.delete(source);
    const former = this.kept[PLACES[source]];
    if (former?.offered === mark) return FINE;
    const outcome = await weighOffer(text, name, {
      keys: this.keys,
      reader: this.bundled.reader,
      bundled: this.bundled.file,
      now: Date.now(),
      draw: this.kept.rulesDraw ?? 0,
      former: this.#standing.source === source ? this.#standing.compiled : null,
      notOlderThan: source === 'url' && former !== null ? readRelease(former.text) : null,
    });
    if ('waits' in outcome) return { problems: [], waits: outcome.waits };
    if ('refused' in outcome) {
      const answer = { problems: outcome.refused, waits: null };
      this.#refused.set(source, { mark, answer });
      return answer;
    }
    this.#fresh = { text: outcome.taken.text, compiled: outcome.compiled };
    await this.keep(PLACES[source], outcome.taken);
    return FINE;
  }

  /** Puts to work what counts most of what is there. */
  settle(): void {
    this.#standing = this.#best();
    this.#fresh = null;
  }

  #best(): Standing {
    for (const source of Object.keys(PLACES) as GivenBy[]) {
      const kept = this.kept[PLACES[source]];
      if (kept === null || (source === 'hand' && this.keys !== null && kept.signedBy === null)) continue;
      if (this.#standing?.kept === kept) return this.#standing;
      const compiled = this.#fresh?.text === kept.text ? this.#fresh.compiled : this.#compile(source, kept);
      if (compiled) return { compiled, changes: compiled.changes, source, kept };
    }
    return this.#standing?.source === 'bundled'
      ? this.#standing
      : { compiled: this.bundled.compile(), changes: null, source: 'bundled', kept: null };
  }

  /** It was sound when it was taken, but a newer version of the extension may see it otherwise. */
  #compile(source: GivenBy, kept: KeptFile): ParsedRules | null {
    const parsed = parseRulesFile(kept.text, source, { reader: this.bundled.reader, bundled: this.bundled.file });
    if (parsed.ok) return parsed.value;
    const [first] = parsed.problems;
    if (first) this.faults.set(source, first);
    return null;
  }
}
