import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:ordinary-posts';
const SILENCE = 'tests/silence';
const CORPUS = 'tests/corpus/train/a.jsonl';

/** Gives `import { posts } from 'virtual:ordinary-posts'`: the drafts of which nothing may be said, and those of the corpus that are labelled harmless. */
export function ordinaryPosts(): Plugin {
  return {
    name: 'ordinary-posts',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export const posts = ${JSON.stringify(readOrdinaryPosts())};` : undefined),
  };
}

export function readOrdinaryPosts(): string[] {
  const silent = readdirSync(SILENCE)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => linesOf(join(SILENCE, name)));
  const harmless = linesOf(CORPUS).flatMap((line) => {
    const { text, clauses, image } = JSON.parse(line) as { text: string; clauses: string[]; image: unknown };
    return clauses.length === 0 && image === null ? [text] : [];
  });
  return [...silent, ...harmless];
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}
