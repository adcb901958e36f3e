import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Draft, draft } from '../engine/schema/draft';
import type { LabelledDraft } from './labelled-draft';

export const DEV = 'tests/corpus/dev.jsonl';
const TRAIN = 'tests/corpus/train';
const WRITTEN = 'tests/corpus/written';

export function readCorpus(file: string): LabelledDraft[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledDraft);
}

/** Drafts that the rules' authors have read as well. */
export const readTrain = (): LabelledDraft[] => readFolder(TRAIN);

/** Drafts written later, from which no rule was made. */
export const readWritten = (): LabelledDraft[] => readFolder(WRITTEN);

function readFolder(folder: string): LabelledDraft[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readCorpus(join(folder, name)));
}

/** What a checker sees of a labelled draft: not what the picture shows, but what could be measured from it. */
export function asDraft({ text, surface, recipient, image }: LabelledDraft, knowRecipient = true): Draft {
  return draft.parse({
    text,
    surface,
    recipient: knowRecipient ? recipient : null,
    images: image ? [{ faces: image.faces, text: image.text }] : [],
  });
}

export const TENTHS = 10;

/** The tenth that the reader is not fitted to. */
export const UNTOUCHED = 0;

/** Which tenth a draft falls into; minimal pairs fall together. */
export function tenthOf({ id, pair }: LabelledDraft): number {
  const [first = id] = [id, pair ?? id].sort();
  let hash = 0x811c9dc5;
  for (let i = 0; i < first.length; i += 1) hash = Math.imul(hash ^ first.charCodeAt(i), 0x01000193);
  return (hash >>> 8) % TENTHS;
}

/** Drafts labelled info may be judged either way, and no checker can see a permission. */
export function isJudgeable({ severity, image }: LabelledDraft): boolean {
  return severity !== 'info' && !(severity === 'none' && image?.permission === true);
}

export function isBreach({ severity }: LabelledDraft): boolean {
  return severity === 'advise' || severity === 'serious';
}
