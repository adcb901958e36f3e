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
  clauses: Record<string, PackedWeights>;
}

/** How a draft reads as a whole. */
export interface DraftReading {
  /** That a fair head would ask for a change, from 0 to 1. */
  probability: number;
  /** The clause it would then most likely be about; worked out when asked. */
  readonly clause: string;
  /** The sentence that speaks for it most. */
  sentence: number;
}

/** The small learned reader: adds up what no rule states. Linear, and read whole in some tens of microseconds. */
export class Reader {
  readonly words: readonly string[];
  readonly #draft: LinearWeights;
  readonly #sentence: LinearWeights;
  readonly #join: PackedReader['join'];
  readonly #clauses: [string, LinearWeights][];

  constructor(packed: PackedReader) {
    this.words = packed.words.split(' ');
    this.#draft = unpackWeights(packed.draft);
    this.#sentence = unpackWeights(packed.sentence);
    this.#join = packed.join;
    this.#clauses = Object.entries(packed.clauses).map(([clause, weights]) => [clause, unpackWeights(weights)]);
  }

  get clauses(): string[] {
    return this.#clauses.map(([clause]) => clause);
  }

  /** `matches`: of the rules that do not ask the reader themselves. */
  read(scene: Scene, matches: readonly Match[]): DraftReading {
    const features = readerFeatures(scene, matches);
    const { best, sentence } = highestSentence(this.#sentence, features);
    let clause: string | undefined;
    const clauseOf = () => (clause ??= this.#clauseOf(features));
    return {
      probability: joinScores(this.#join, score(this.#draft, features.draft), best),
      get clause() {
        return clauseOf();
      },
      sentence,
    };
  }

  #clauseOf(features: ReaderFeatures): string {
    let clause = '';
    let best = Number.NEGATIVE_INFINITY;
    for (const [each, weights] of this.#clauses) {
      const own = score(weights, features.draft);
      if (own > best) [clause, best] = [each, own];
    }
    return clause;
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
