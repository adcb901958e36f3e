import { describe } from 'vitest';
import { elk } from '../../src/sites/elk';
import { honoursTheContract, TYPED } from './a-site';

const compose = (publish: string, icon: string) => `
  <nav><a href="/search">Search</a></nav>
  <main><div class="compose"><div class="flex"><div class="editor content-editor tiptap ProseMirror" contenteditable="true" translate="no"><p>${TYPED}</p></div></div>
    <div class="tools"><button aria-label="Add images"></button><button aria-label="Add content warning"></button><button aria-label="Change visibility"><div class="i-ri:${icon}-line"></div></button><button class="send btn-solid">${publish}</button></div></div>
    <article><p>Marrows</p><button aria-label="Reply"></button><button aria-label="Boost"></button></article></main>`;

describe('elk', () => {
  for (const [publish, icon, audience] of [
    ['Publish!', 'earth', 'public'],
    ['Veröffentlichen', 'lock', 'friends'],
    ['Publier', 'at', 'only me'],
  ] as const)
    honoursTheContract(elk, { surface: 'post', html: compose(publish, icon), field: '.editor', submit: '.send', audience });
});
