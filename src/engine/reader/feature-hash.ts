/** FNV-1a over UTF-16 units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A power of two, so that a hash is cut to a place by its low bits. */
export const BUCKETS = 1 << 17;

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

/** Collects the features of a draft's texts, each feature once a text, as places below BUCKETS. */
export class FeatureCollector {
  readonly #lastMet = new Uint32Array(BUCKETS);
  #text = 0;
  #places: number[] = [];

  /** Begins the next text. */
  begin(): void {
    this.#text += 1;
    this.#places = [];
  }

  add(hash: number): void {
    const place = ((hash >>> 16) ^ hash) & (BUCKETS - 1);
    if (this.#lastMet[place] === this.#text) return;
    this.#lastMet[place] = this.#text;
    this.#places.push(place);
  }

  end(): Uint32Array {
    return Uint32Array.from(this.#places);
  }
}
