import type { Match } from '../match/match-rule';
import type { Scene } from '../match/scene';
import { type ReaderFeatures, readerFeatures } from './features';
import { type LinearWeights, type PackedWeights, score, sigmoid, unpackWeights } from './model';

/** What rules/reader/weights.json holds: see rules/reader/card.md. */
export interface PackedReader {
  /** Everyday words of the drafts it learned from, so that others can be told to be misspelt. */
  words: string;
  draft: PackedWeights;
  sentence: PackedWeights;
  /** Of the draft's score, its highest sentence's score, and 1: fitted on drafts that the weights had not seen. */
  join: readonly [number, number, number];
  matters: Record<string, PackedWeights>;
}

/** How a draft reads as a whole. */
export interface DraftReading {
  /** That a fair head would ask for a change, from 0 to 1. */
  probability: number;
  /** The matter it would then most likely be about; worked out when asked. */
  readonly matter: string;
  /** The sentence that speaks for it most. */
  sentence: number;
}

/** The small learned reader: adds up what no rule states. Linear, and read whole in some tens of microseconds. */
export class Reader {
  readonly words: readonly string[];
  readonly #draft: LinearWeights;
  readonly #sentence: LinearWeights;
  readonly #join: PackedReader['join'];
  readonly #matters: [string, LinearWeights][];

  constructor(packed: PackedReader) {
    this.words = packed.words.split(' ');
    this.#draft = unpackWeights(packed.draft);
    this.#sentence = unpackWeights(packed.sentence);
    this.#join = packed.join;
    this.#matters = Object.entries(packed.matters).map(([matter, weights]) => [matter, unpackWeights(weights)]);
  }

  get matters(): string[] {
    return this.#matters.map(([matter]) => matter);
  }

  /** `matches`: of the rules that do not ask the reader themselves. */
  read(scene: Scene, matches: readonly Match[]): DraftReading {
    const features = readerFeatures(scene, matches);
    const { best, sentence } = highestSentence(this.#sentence, features);
    let matter: string | undefined;
    const matterOf = () => (matter ??= this.#matterOf(features));
    return {
      probability: joinScores(this.#join, score(this.#draft, features.draft), best),
      get matter() {
        return matterOf();
      },
      sentence,
    };
  }

  #matterOf(features: ReaderFeatures): string {
    let matter = '';
    let best = Number.NEGATIVE_INFINITY;
    for (const [each, weights] of this.#matters) {
      const own = score(weights, features.draft);
      if (own > best) [matter, best] = [each, own];
    }
    return matter;
  }
}

export function joinScores([ofDraft, ofSentence, always]: PackedReader['join'], draft: number, sentence: number): number {
  return sigmoid(ofDraft * draft + ofSentence * sentence + always);
}

export function highestSentence(weights: LinearWeights, { draft, sentences }: ReaderFeatures): { best: number; sentence: number } {
  let best = Number.NEGATIVE_INFINITY;
  let sentence = 0;
  sentences.forEach((places, at) => {
    const own = score(weights, places);
    if (own > best) [best, sentence] = [own, at];
  });
  return { best: sentences.length > 0 ? best : score(weights, draft), sentence };
}
