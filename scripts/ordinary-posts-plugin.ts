import type { Plugin } from 'vite';
import { readOrdinaryPosts } from '../src/cli/ordinary-posts';

const NAME = 'virtual:ordinary-posts';

/** Gives `import { posts } from 'virtual:ordinary-posts'`: drafts in which nothing is wrong. */
export function ordinaryPosts(): Plugin {
  return {
    name: 'ordinary-posts',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export const posts = ${JSON.stringify(readOrdinaryPosts())};` : undefined),
  };
}
