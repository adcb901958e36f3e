/** FNV-1a over UTF-16 units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of a feature's name, or of its first `length` letters. */
export function hashName(name: string, length = name.length): number {
  let hash = OFFSET;
  for (let i = 0; i < length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME);
  return hash;
}

/** The hash of two features that stand together, in this order. */
export function hashPair(one: number, other: number): number {
  return Math.imul(Math.imul(one, 31) ^ other, PRIME);
}

/** As many places as remember what a text has shown; two features that share one count as one, which is rare. */
const REMEMBERED = 1 << 17;

/** Many texts share one buffer: to make one for each would cost more than to fill it. */
const BUFFER = 1 << 14;

/** Collects the features of a draft's texts, each feature once a text, as well-mixed hashes of 32 bits. */
export class FeatureCollector {
  readonly #lastMet = new Uint32Array(REMEMBERED);
  #text = 0;
  #features = new Uint32Array(BUFFER);
  #begin = 0;
  #end = 0;

  /** Begins the next text. */
  begin(): void {
    this.#text += 1;
    this.#begin = this.#end;
  }

  add(hash: number): void {
    const mixed = (hash ^ (hash >>> 16)) >>> 0;
    const place = mixed & (REMEMBERED - 1);
    if (this.#lastMet[place] === this.#text) return;
    this.#lastMet[place] = this.#text;
    if (this.#end === this.#features.length) this.#moveOn();
    this.#features[this.#end] = mixed;
    this.#end += 1;
  }

  end(): Uint32Array {
    return this.#features.subarray(this.#begin, this.#end);
  }

  /** The text goes on in a new buffer; the old one belongs to those that asked for the texts before. */
  #moveOn(): void {
    const begun = this.end();
    this.#features = new Uint32Array(Math.max(BUFFER, 2 * begun.length));
    this.#features.set(begun);
    this.#begin = 0;
    this.#end = begun.length;
  }
}
