import { describe, expect, test } from 'vitest';
import { tumblr } from '../../src/sites/tumblr';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const compose = (block: string, title: string, post: string, written = '') => `
  <main><form role="search"><input class="decoy" type="search"></form></main>
  <div role="dialog"><button>Close</button><div class="block-editor-writing-flow"><h1 class="block-editor-rich-text__editable" role="textbox" contenteditable="true" aria-label="${title}">${written}</h1>
    <div class="block-editor-block-list__layout"><p class="editor block-editor-rich-text__editable" role="document" contenteditable="true" aria-label="${block}">${TYPED}</p></div></div>
    <div class="components-drop-zone"></div><textarea class="decoy" placeholder="#tags"></textarea><div><button class="send">${post}</button><button aria-haspopup="menu" aria-label="More"></button></div></div>`;

describe('tumblr', () => {
  for (const [block, title, post] of [
    ['Block: Paragraph', 'Title', 'Post now'],
    ['Bloc : Paragraphe', 'Titre', 'Publier'],
    ['Block: Absatz', 'Titel', 'Rebloggen'],
  ] as const)
    honoursTheContract(tumblr, { surface: 'post', html: compose(block, title, post), field: '.editor', submit: '.send' });
  honoursTheContract(tumblr, {
    surface: 'comment',
    html: `<article><p>Marrows</p><button aria-label="Like"></button><form><textarea class="editor" placeholder="Antworten">${TYPED}</textarea><button class="send" type="submit">Antworten</button></form></article>`,
    field: '.editor',
    submit: '.send',
  });
  honoursTheContract(tumblr, {
    surface: 'dm',
    html: `<div><h2>jopark</h2><div role="log">hi</div><form><textarea class="editor" placeholder="Dis quelque chose">${TYPED}</textarea><button class="send" type="submit" aria-label="Envoyer"></button></form></div>`,
    field: '.editor',
    submit: '.send',
    recipient: 'jopark',
  });

  test('reads title and blocks as one draft', () => {
    openScene(compose('Block: Paragraph', 'Title', 'Post now', 'Sports day'));
    expect(found(tumblr, query('.editor'))?.readText()).toBe(`Sports day\n${TYPED}`);
  });
});
