import type { Scene } from '../match/scene';
import { FeatureCollector, hashName, hashPair } from './feature-hash';

/** Letters that stand for a word's stem. */
const STEM = 5;

/** A long post has no end of frames; their pairs would outweigh its words. */
const MOST_FRAMES = 40;

/** Past this many sentences a draft is read as a whole only. */
const MOST_SENTENCES = 2000;

/** Marks a frame of the sentence before or behind. */
const NEAR = hashName('near');

/** What the reader sees: features of the whole draft, and of each sentence, as places in the weights. */
export interface ReaderFeatures {
  draft: Uint32Array;
  sentences: Uint32Array[];
}

export function readerFeatures(scene: Scene): ReaderFeatures {
  const words = foldedWords(scene).map((word) => ({ word: hashName(word), stem: word.length > STEM ? hashName(word, STEM) : null }));
  const context = contextFeatures(scene).map((fact) => hashName(fact));
  const frames = scene.reading.sentences.map((_, at) => frameFeatures(scene, at).map((frame) => hashName(frame)));
  const collector = new FeatureCollector();

  const sentences = scene.reading.sentences.slice(0, MOST_SENTENCES).map(({ from, to }, at) => {
    collector.begin();
    addWords(collector, words.slice(from, to));
    for (const hash of [...(frames[at] ?? []), ...context]) collector.add(hash);
    for (const near of [...(frames[at - 1] ?? []), ...(frames[at + 1] ?? [])]) collector.add(hashPair(NEAR, near));
    return collector.end();
  });

  collector.begin();
  for (const { from, to } of scene.reading.sentences) addWords(collector, words.slice(from, to));
  const all = [...new Set([...context, ...frames.flat()])].sort((a, b) => a - b);
  for (const hash of all) collector.add(hash);
  all.slice(0, MOST_FRAMES).forEach((one, at) => {
    for (const other of all.slice(at + 1, MOST_FRAMES)) collector.add(hashPair(one, other));
  });
  return { draft: collector.end(), sentences };
}

interface WordHash {
  word: number;
  stem: number | null;
}

function addWords(collector: FeatureCollector, words: readonly WordHash[]): void {
  words.forEach(({ word, stem }, at) => {
    const next = words[at + 1];
    collector.add(word);
    if (next) collector.add(hashPair(word, next.word));
    if (stem !== null) collector.add(hashPair(STEM, stem));
  });
}

/** Names, classes, schools and numbers become one word each, so that the reader learns what is said and not of whom. */
function foldedWords({ reading, signals }: Scene): string[] {
  const words = reading.tokens.map(({ text, kind }) => (kind === 'number' || /^\d+$/.test(text) ? '<number>' : text));
  for (const { who, how, from, to } of signals.mentions.flat()) {
    const word =
      who === 'person'
        ? '<name>'
        : who === 'school' && how === 'named'
          ? '<school>'
          : /\d/.test(reading.tokens[from]?.text ?? '') && who === 'pupils'
            ? '<class>'
            : null;
    if (word) words.fill(word, from, to);
  }
  return words;
}

/** Who, what and how meant, as the vocabulary finds them, and pairs of who with what. */
function frameFeatures({ signals, contempt, entities, rules }: Scene, sentence: number): string[] {
  const who = new Set((signals.mentions[sentence] ?? []).map((mention) => `who:${mention.who}:${mention.how}`));
  const what = new Set<string>();
  for (const { means, list } of signals.found[sentence] ?? []) {
    if (means.part === 'words') what.add(`list:${rules.vocabulary.lists[list]?.id}`);
    if (means.part === 'topic') what.add(`topic:${means.topic}`);
    if (means.part === 'contempt') what.add(`contempt:${means.kind}:${means.strength}`);
    if (means.part === 'guard') what.add(`guard:${means.guard}`);
  }
  for (const { kind } of entities[sentence] ?? []) what.add(`entity:${kind}`);
  const linked = (contempt[sentence] ?? []).map((each) => `linked:${each.kind}:${each.who}`);
  const pairs = [...who].flatMap((one) => [...what].map((other) => `${one}+${other}`));
  return [...who, ...what, ...new Set(linked), ...pairs];
}

function contextFeatures({ draft, reading, pictures }: Scene): string[] {
  const facts = [`surface:${draft.surface}`, `length:${Math.min(6, Math.floor(Math.log2(1 + reading.tokens.length)))}`];
  if (draft.recipient) facts.push(`recipient:${draft.recipient}`);
  for (const { faces, text } of draft.images) {
    facts.push('picture');
    if (faces !== undefined) facts.push(`faces:${faces === 0 ? 'none' : faces === 1 ? 'one' : faces < 5 ? 'few' : 'many'}`);
    if (text) facts.push('picture-words');
  }
  for (const picture of pictures) facts.push(...pictureFeatures(picture));
  return facts;
}

/** The words in a picture, told apart from those of the draft. */
function pictureFeatures(picture: Scene): string[] {
  const words = foldedWords(picture);
  const tokens = picture.reading.tokens;
  const facts = words.map((word, at) => `in-picture:${word.length === 1 && tokens[at]?.capital !== 'none' ? '<initial>' : word}`);
  const frames = picture.reading.sentences.flatMap((_, at) => frameFeatures(picture, at).map((frame) => `in-picture:${frame}`));
  facts.push(...frames);
  facts.push(`in-picture:length:${Math.min(5, Math.floor(Math.log2(1 + words.length)))}`);
  return [...new Set(facts)];
}
