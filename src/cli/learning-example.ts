import { lookAtDraft } from '../engine/judge-draft';
import type { CompiledRules } from '../engine/match/compile-rules';
import { type ReaderFeatures, readerFeatures } from '../engine/reader/features';
import { readDraft } from '../engine/text/reading';
import { asDraft, tenthOf } from './corpus';
import type { LabelledDraft } from './labelled-draft';

/** A labelled draft as the reader sees it. */
export interface LearningExample {
  labelled: LabelledDraft;
  features: ReaderFeatures;
  /** For each sentence: somebody marked words of it. */
  marked: boolean[];
  tenth: number;
}

export function learningExample(labelled: LabelledDraft, rules: CompiledRules, knowRecipient: boolean): LearningExample {
  const reading = readDraft(labelled.text, rules.vocabulary.restoreWords);
  const { scene, matches } = lookAtDraft(asDraft(labelled, knowRecipient), reading, rules, 'sure');
  const features = readerFeatures(scene, matches);
  const spans = labelled.spans.map((words) => [labelled.text.indexOf(words), labelled.text.indexOf(words) + words.length] as const);
  const marked = reading.sentences.map(({ from, to }) => {
    const [start, end] = [reading.tokens[from]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0];
    return spans.some(([first, last]) => first < end && last > start);
  });
  return { labelled, features, marked, tenth: tenthOf(labelled) };
}
