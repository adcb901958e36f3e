import { describe, expect, test } from 'vitest';
import { wordpress, wordpressAt } from '../../src/sites/wordpress';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const canvas = (title: string) =>
  `<div class="editor-styles-wrapper"><h1 class="title wp-block-post-title" contenteditable="true" role="textbox">${title}</h1><div class="is-root-container">
    <p class="editor block-editor-rich-text__editable" role="document" contenteditable="true" aria-label="Block: Paragraph">${TYPED}</p><p class="block-editor-rich-text__editable" contenteditable="true"><span data-rich-text-placeholder="Type / to choose a block" contenteditable="false"></span></p></div></div>`;

const blocks = (where: string, publish: string, visibility: string, title = '') => `
  <div id="wpadminbar"><form><input class="decoy" type="search"></form></div>
  <div id="editor" class="block-editor__container"><div class="interface-interface-skeleton"><div class="interface-interface-skeleton__header"><button>Save draft</button><button class="first editor-post-publish-button__button editor-post-publish-panel__toggle">${publish}</button></div>
    ${where === 'frame' ? `<x-frame class="editor-canvas">${canvas(title)}</x-frame>` : canvas(title)}
    <div class="editor-post-panel__row-control"><button class="editor-post-status__toggle">${visibility}</button></div>
    <div class="editor-post-publish-panel"><div class="editor-post-publish-panel__header-publish-button"><button class="send editor-post-publish-button">${publish}</button></div></div></div></div>`;

const classic = (publish: string, text = TYPED, title = '') => `
  <form id="post"><input id="title" name="post_title" type="text" value="${title}"><textarea id="content" class="wp-editor-area" style="display:none">old</textarea>
    <x-frame id="tinymce" class="editor" contenteditable="true">${text}</x-frame>
    <span id="post-visibility-display">Public</span><input id="save-post" type="submit" value="Save draft"><input class="send" id="publish" type="submit" value="${publish}"></form>`;

describe('wordpress', () => {
  for (const [where, publish, visibility, audience] of [
    ['frame', 'Publish', 'Public', 'public'],
    ['page', 'Veröffentlichen', 'Privat', 'only me'],
  ] as const)
    honoursTheContract(wordpress, {
      surface: 'post',
      html: blocks(where, publish, visibility),
      field: '.editor',
      submit: '.send',
      audience,
    });
  honoursTheContract(wordpress, { surface: 'post', html: classic('Publier'), field: '.editor', submit: '.send', audience: 'public' });
  for (const send of ['Post Comment', 'Kommentar abschicken'])
    honoursTheContract(wordpress, {
      surface: 'comment',
      html: `<div id="respond"><form id="commentform"><textarea class="editor" id="comment" name="comment">${TYPED}</textarea><input class="decoy" name="author"><input class="send" type="submit" value="${send}"></form></div>`,
      field: '.editor',
      submit: '.send',
      audience: 'public',
    });

  test('the first "Publish" only opens a panel', () => {
    openScene(blocks('frame', 'Publish', 'Public'));
    query('.editor-post-publish-panel').remove();
    expect(found(wordpress, query('.editor'))?.findSubmit()).toBeNull();
    query('.first').classList.remove('editor-post-publish-panel__toggle');
    expect(found(wordpress, query('.editor'))?.findSubmit()).toBe(query('.first'));
  });

  test('title and blocks, title and frame are one draft', () => {
    openScene(blocks('frame', 'Publish', 'Public', 'Sports day'));
    expect(found(wordpress, query('.editor'))?.readText()).toBe(`Sports day\n${TYPED}`);
    openScene(classic('Publish', TYPED, 'Sports day'));
    expect(found(wordpress, query('.editor'))?.readText()).toBe(`Sports day\n${TYPED}`);
    expect(found(wordpress, query('.editor'))?.root).toBe(found(wordpress, query('#title'))?.root);
  });

  test('is found on any host that is given, and by its page', () => {
    expect(wordpressAt('https://blog.example').matches).toEqual(['https://blog.example/*']);
    openScene('<meta name="generator" content="Hugo 1.0">');
    expect(document.querySelector(wordpress.recognisedBy)).toBeNull();
    openScene('<meta name="generator" content="WordPress 7.1">');
    expect(document.querySelector(wordpress.recognisedBy)).not.toBeNull();
  });
});
