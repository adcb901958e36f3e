import { describe, expect, test } from 'vitest';
import { elk } from '../../src/sites/elk';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const compose = (publish: string, icon: string) => `
  <nav><a href="/search">Search</a></nav>
  <main><div class="compose"><div class="flex"><div class="editor content-editor tiptap ProseMirror" contenteditable="true" translate="no"><p>${TYPED}</p></div></div>
    <div class="tools"><button aria-label="Add images"></button><button aria-label="Add content warning"></button><button aria-label="Change visibility"><div class="i-ri:${icon}-line"></div></button><button class="send btn-solid">${publish}</button></div></div>
    <article><p>Marrows</p><button aria-label="Reply"></button><button aria-label="Boost"></button></article></main>`;

describe('elk', () => {
  for (const [publish, icon, audience] of [
    ['Publish!', 'earth', 'public'],
    ['Veröffentlichen', 'lock', 'friends'],
    ['Publikuj', 'moon-clear', 'public'],
  ] as const)
    honoursTheContract(elk, { surface: 'post', html: compose(publish, icon), field: '.editor', submit: '.send', audience });
  honoursTheContract(elk, {
    surface: 'comment',
    html: compose('Odpowiedz', 'earth'),
    field: '.editor',
    submit: '.send',
    audience: 'public',
  });
  honoursTheContract(elk, { surface: 'dm', html: compose('Publier', 'at'), field: '.editor', submit: '.send', audience: 'only me' });

  test.each(['Reply', 'Antworten', 'Répondre', 'Responder'])('"%s" sends an answer', (answer) => {
    openScene(compose(answer, 'earth'));
    expect(found(elk, query('.editor'))?.surface).toBe('comment');
  });

  test('a post that only those mentioned may see is a message to them', () => {
    openScene(compose('Publish!', 'at').replace(TYPED, '@jo@mastodon.social see you at six'));
    expect(found(elk, query('.editor'))?.readRecipient()).toBe('@jo@mastodon.social');
  });
});
