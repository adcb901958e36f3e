import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from './corpus';

const SILENCE = 'tests/silence';
const WRITTEN = 'tests/corpus/train/a.jsonl';

/** Posts in which nothing is wrong: those of which nothing may be said, and drafts labelled harmless that no checker is scored by. */
export function readOrdinaryPosts(): string[] {
  const silent = readdirSync(SILENCE)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(SILENCE, name), 'utf8').split('\n').filter(Boolean));
  const harmless = readCorpus(WRITTEN).flatMap(({ clauses, image, text }) => (clauses.length === 0 && image === null ? [text] : []));
  return [...silent, ...harmless];
}
