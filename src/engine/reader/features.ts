import { unpermittedFaces } from '../image/faces';
import { wordsOfPicture } from '../image/words-of-picture';
import type { AsLearned } from '../match/compile-rules';
import type { Match } from '../match/match-rule';
import type { Scene } from '../match/scene';
import { FeatureCollector, hashName, hashPair } from './feature-hash';
import type { Blocks } from './model';

/** Letters that stand for a word's stem. */
const STEM = 5;

/** A long post has no end of frames; their pairs would outweigh the others. */
const MOST_FRAMES = 40;

/** Past this many sentences a draft is read as a whole only. */
const MOST_SENTENCES = 2000;

/** Marks a frame of the sentence before or behind, a rule met elsewhere in the draft, and what was found in a picture. */
const NEAR = hashName('near');
const ELSEWHERE = hashName('elsewhere');
const IN_PICTURE = hashName('in-picture');

/** Only ever filled and emptied within one call. */
const collector = new FeatureCollector();

/** What the reader sees: features of the whole draft, and of each sentence. */
export interface ReaderFeatures {
  draft: Blocks;
  sentences: Blocks[];
}

/** `matches`: of the rules that do not ask the reader themselves, excused or not. */
export function readerFeatures(scene: Scene, matches: readonly Match[]): ReaderFeatures {
  const { sentences } = scene.reading;
  const words = wordHashes(scene);
  const context = contextFeatures(scene);
  const inPictures = scene.pictures.filter(({ draft }) => draft.text !== '').map(pictureFeatures);
  const frames = sentences.map((_, at) => frameFeatures(scene, at));
  const rules = sentencesByRule(matches, scene.rules.learned);

  const ofSentences = sentences.slice(0, MOST_SENTENCES).map(({ from, to }, at): Blocks => {
    const own = frames[at] as Frames;
    const near: number[] = [];
    for (const beside of [frames[at - 1], frames[at + 1]]) for (const each of beside?.single ?? []) near.push(hashPair(NEAR, each));
    return [
      collect(() => addWords(words, from, to)),
      collect(() => {
        const single = [...own.single, ...context];
        addAll(single);
        addAll(own.pairs);
        addPairs(single);
        addAll(near);
        for (const each of near) for (const one of own.single) collector.add(hashPair(each, one));
      }),
      collect(() => {
        for (const [hash, met] of rules) {
          const here = Number(met.has(at)) + Number(met.has(null));
          if (here > 0) collector.add(hash);
          if (met.size > here) collector.add(hashPair(ELSEWHERE, hash));
        }
      }),
    ];
  });

  const single = [...new Set([...context, ...frames.flatMap((each) => each.single), ...inPictures.flatMap((each) => each.frames)])];
  const draft: Blocks = [
    collect(() => {
      for (const { from, to } of sentences) addWords(words, from, to);
      for (const each of inPictures) addAll(each.words);
    }),
    collect(() => {
      addAll(single);
      for (const each of frames) addAll(each.pairs);
      addPairs(single);
    }),
    collect(() => {
      for (const hash of rules.keys()) collector.add(hash);
    }),
  ];
  return { draft, sentences: ofSentences };
}

function collect(fill: () => void): Uint32Array {
  collector.begin();
  fill();
  return collector.end();
}

function addAll(hashes: readonly number[]): void {
  for (const hash of hashes) collector.add(hash);
}

/** Each pair of different frames, whatever their order in the draft. Leaves the frames sorted. */
function addPairs(single: number[]): void {
  sortFew(single);
  const count = Math.min(single.length, MOST_FRAMES);
  for (let at = 0; at < count; at += 1)
    for (let other = at + 1; other < count; other += 1) collector.add(hashPair(single[at] as number, single[other] as number));
}

/** In place, by insertion: quickest for the few frames that a sentence has. */
function sortFew(hashes: number[]): void {
  for (let next = 1; next < hashes.length; next += 1) {
    const hash = hashes[next] as number;
    let at = next;
    for (; at > 0 && (hashes[at - 1] as number) > hash; at -= 1) hashes[at] = hashes[at - 1] as number;
    hashes[at] = hash;
  }
}

interface WordHashes {
  whole: Int32Array;
  /** 0 for a word too short to have one. */
  stem: Int32Array;
}

function wordHashes(scene: Scene): WordHashes {
  const words = foldedWords(scene);
  const [whole, stem] = [new Int32Array(words.length), new Int32Array(words.length)];
  words.forEach((word, at) => {
    whole[at] = hashName(word);
    stem[at] = word.length > STEM ? hashPair(STEM, hashName(word, STEM)) : 0;
  });
  return { whole, stem };
}

function addWords({ whole, stem }: WordHashes, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    collector.add(whole[at] as number);
    if (at + 1 < to) collector.add(hashPair(whole[at] as number, whole[at + 1] as number));
    if (stem[at] !== 0) collector.add(stem[at] as number);
  }
}

/** Names, classes, schools and numbers become one word each, so that the reader learns what is said and not of whom. */
function foldedWords({ reading, signals }: Scene): string[] {
  const words = reading.tokens.map(({ read, kind }) => (kind === 'number' ? '<number>' : read));
  for (const mentions of signals.mentions) {
    for (const { who, how, from, to } of mentions) {
      if (who === 'person') words.fill('<name>', from, to);
      else if (who === 'school' && how === 'named') words.fill('<school>', from, to);
      else if (who === 'pupils' && /\d/.test(reading.tokens[from]?.text ?? '')) words.fill('<class>', from, to);
    }
  }
  return words;
}

/** Who, what and how meant, as the vocabulary finds them, and pairs of who with what. */
interface Frames {
  single: number[];
  pairs: number[];
}

function frameFeatures({ signals, contempt, entities, rules }: Scene, sentence: number): Frames {
  const who: number[] = [];
  for (const mention of signals.mentions[sentence] ?? []) addNew(who, hashOnce(`who:${mention.who}:${mention.how}`));
  const what: number[] = [];
  for (const { list } of signals.found[sentence] ?? []) {
    const frame = rules.vocabulary.lists[list]?.frame;
    if (frame) addNew(what, hashOnce(frame));
  }
  for (const { kind } of entities[sentence] ?? []) addNew(what, hashOnce(`entity:${kind}`));
  const linked: number[] = [];
  for (const { kind, who } of contempt[sentence] ?? []) addNew(linked, hashOnce(`linked:${kind}:${who}`));
  return {
    single: [...who, ...what, ...linked],
    pairs: who.flatMap((one) => what.map((other) => hashPair(hashPair(WITHIN, one), other))),
  };
}

/** A sentence has too few frames for a set to be quicker. */
function addNew(hashes: number[], hash: number): void {
  if (!hashes.includes(hash)) hashes.push(hash);
}

/** Told apart from frames that merely stand in the same draft. */
const WITHIN = hashName('within');

/** The sentences in which a rule's features stand; null for the draft as a whole. */
function sentencesByRule(matches: readonly Match[], learned: AsLearned | undefined): Map<number, Set<number | null>> {
  const sentences = new Map<number, Set<number | null>>();
  for (const match of matches) {
    const sentence = match.whole?.sentence ?? null;
    for (const hash of ruleFeatures(match, learned)) {
      const met = sentences.get(hash);
      if (met) met.add(sentence);
      else sentences.set(hash, new Set([sentence]));
    }
  }
  return sentences;
}

/** That a rule is met or excused, and, if met, how gravely and under which clause. A school's own rules tell the reader nothing. */
function ruleFeatures({ rule, excuse }: Match, learned: AsLearned | undefined): number[] {
  const known = learned ? learned.get(rule.id) : rule;
  if (!known) return [];
  if (excuse) return [hashOnce(`excused:${rule.id}`)];
  return [hashOnce(`met:${rule.id}`), hashOnce(`met:${known.severity}:${known.clause}`)];
}

function contextFeatures({ draft, reading }: Scene): number[] {
  const facts = [`surface:${draft.surface}`, `length:${Math.min(6, Math.floor(Math.log2(1 + reading.tokens.length)))}`];
  if (draft.recipient) facts.push(`recipient:${draft.recipient}`);
  for (const picture of draft.images) {
    const faces = unpermittedFaces(picture);
    facts.push('picture');
    if (faces !== undefined) facts.push(`faces:${faces === 0 ? 'none' : faces === 1 ? 'one' : faces < 5 ? 'few' : 'many'}`);
    if (wordsOfPicture(picture)) facts.push('picture-words');
  }
  return [...new Set(facts.map(hashOnce))];
}

/** The words in a picture, told apart from those of the draft. */
function pictureFeatures(picture: Scene): { words: number[]; frames: number[] } {
  const { tokens, sentences } = picture.reading;
  const words = foldedWords(picture).map((word, at) => (word.length === 1 && tokens[at]?.capital !== 'none' ? '<initial>' : word));
  const length = hashOnce(`length:${Math.min(5, Math.floor(Math.log2(1 + words.length)))}`);
  const inside = (hash: number) => hashPair(IN_PICTURE, hash);
  return {
    words: words.map((word) => inside(hashName(word))),
    frames: [length, ...sentences.flatMap((_, at) => frameFeatures(picture, at).single)].map(inside),
  };
}

const known = new Map<string, number>();

/** For names of which there are few: the hash is worked out when first met. */
function hashOnce(name: string): number {
  let hash = known.get(name);
  if (hash === undefined) {
    hash = hashName(name);
    known.set(name, hash);
  }
  return hash;
}
