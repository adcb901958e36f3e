import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEV, readCorpus } from './corpus';

const SILENCE = 'tests/silence';

/** Posts in which nothing is wrong: those of which nothing may be said, and the harmless half of the corpus. */
export function readOrdinaryPosts(): string[] {
  const silent = readdirSync(SILENCE)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(SILENCE, name), 'utf8').split('\n').filter(Boolean));
  const harmless = readCorpus(DEV).flatMap(({ severity, image, text }) => (severity === 'none' && image === null ? [text] : []));
  return [...silent, ...harmless];
}
