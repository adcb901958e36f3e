import type { Scene } from '../match/scene';
import { FeatureCollector, hashName, hashPair } from './feature-hash';

/** Letters that stand for a word's stem. */
const STEM = 5;

/** A long post has no end of frames; their pairs would outweigh its words. */
const MOST_FRAMES = 40;

/** Past this many sentences a draft is read as a whole only. */
const MOST_SENTENCES = 2000;

/** Marks a frame of the sentence before or behind, and one found in a picture. */
const NEAR = hashName('near');
const IN_PICTURE = hashName('in-picture');

/** Only ever filled and emptied within one call. */
const collector = new FeatureCollector();

/** What the reader sees: features of the whole draft, and of each sentence, as places in the weights. */
export interface ReaderFeatures {
  draft: Uint32Array;
  sentences: Uint32Array[];
}

export function readerFeatures(scene: Scene): ReaderFeatures {
  const { sentences } = scene.reading;
  const words = wordHashes(scene);
  const context = contextFeatures(scene);
  const frames = sentences.map((_, at) => frameFeatures(scene, at));

  const ofSentences = sentences.slice(0, MOST_SENTENCES).map(({ from, to }, at) => {
    collector.begin();
    addWords(words, from, to);
    for (const hash of frames[at] ?? []) collector.add(hash);
    for (const hash of context) collector.add(hash);
    for (const near of frames[at - 1] ?? []) collector.add(hashPair(NEAR, near));
    for (const near of frames[at + 1] ?? []) collector.add(hashPair(NEAR, near));
    return collector.end();
  });

  collector.begin();
  for (const { from, to } of sentences) addWords(words, from, to);
  const all = [...new Set([...context, ...frames.flat()])].sort((a, b) => a - b);
  for (const hash of all) collector.add(hash);
  all.slice(0, MOST_FRAMES).forEach((one, at) => {
    for (const other of all.slice(at + 1, MOST_FRAMES)) collector.add(hashPair(one, other));
  });
  return { draft: collector.end(), sentences: ofSentences };
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
  const words = reading.tokens.map(({ text, kind }) => (kind === 'number' || /^\d+$/.test(text) ? '<number>' : text));
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
function frameFeatures({ signals, contempt, entities, rules }: Scene, sentence: number): number[] {
  const who = new Set<number>();
  for (const mention of signals.mentions[sentence] ?? []) who.add(hashOnce(`who:${mention.who}:${mention.how}`));
  const what = new Set<number>();
  for (const { list } of signals.found[sentence] ?? []) {
    const frame = rules.vocabulary.lists[list]?.frame;
    if (frame) what.add(hashOnce(frame));
  }
  for (const { kind } of entities[sentence] ?? []) what.add(hashOnce(`entity:${kind}`));
  const frames = [...who, ...what];
  for (const each of contempt[sentence] ?? []) frames.push(hashOnce(`linked:${each.kind}:${each.who}`));
  for (const one of who) for (const other of what) frames.push(hashPair(one, other));
  return frames;
}

function contextFeatures({ draft, reading, pictures }: Scene): number[] {
  const facts = [`surface:${draft.surface}`, `length:${Math.min(6, Math.floor(Math.log2(1 + reading.tokens.length)))}`];
  if (draft.recipient) facts.push(`recipient:${draft.recipient}`);
  for (const { faces, text } of draft.images) {
    facts.push('picture');
    if (faces !== undefined) facts.push(`faces:${faces === 0 ? 'none' : faces === 1 ? 'one' : faces < 5 ? 'few' : 'many'}`);
    if (text) facts.push('picture-words');
  }
  return [...facts.map(hashOnce), ...pictures.flatMap(pictureFeatures)];
}

/** The words in a picture, told apart from those of the draft. */
function pictureFeatures(picture: Scene): number[] {
  const { tokens, sentences } = picture.reading;
  const words = foldedWords(picture).map((word, at) => (word.length === 1 && tokens[at]?.capital !== 'none' ? '<initial>' : word));
  const length = `length:${Math.min(5, Math.floor(Math.log2(1 + words.length)))}`;
  const inside = [...[...words, length].map((word) => hashName(word)), ...sentences.flatMap((_, at) => frameFeatures(picture, at))];
  return inside.map((hash) => hashPair(IN_PICTURE, hash));
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
