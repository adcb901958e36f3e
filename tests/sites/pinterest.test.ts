import { describe, expect, test } from 'vitest';
import { pinterest } from '../../src/sites/pinterest';
import { siteFor } from '../../src/sites/registry';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const draft = (text = TYPED) =>
  `<div class="DraftEditor-root"><div class="public-DraftEditorPlaceholder-root">Add</div><div class="editor public-DraftEditor-content" role="combobox" contenteditable="true"><div data-contents="true"><div data-block="true"><span data-text="true">${text}</span></div></div></div></div>`;

const pin = (title: string, done: string) => `
  <header><input class="decoy" data-test-id="search-box-input" type="text"></header>
  <div><div><h1>Create Pin</h1><div data-test-id="storyboard-creation-nav-done"><button class="send"><div>${done}</div></button></div></div>
    <div><input data-test-id="storyboard-upload-input" id="storyboard-upload-input" type="file"><div><label for="storyboard-selector-title">Title</label><input class="title" id="storyboard-selector-title" type="text" value="${title}"></div>
    <div>${draft()}</div><button data-test-id="board-dropdown-select-button">Classroom displays</button></div></div>`;

describe('pinterest', () => {
  for (const done of ['Publish', 'Veröffentlichen'])
    honoursTheContract(pinterest, { surface: 'post', html: pin('', done), field: '.editor', submit: '.send' });
  honoursTheContract(pinterest, {
    surface: 'comment',
    html: `<div data-test-id="closeup-body"><button>Save</button><div data-test-id="comment-editor-container">${draft()}<button class="send" aria-label="Publier"></button></div></div>`,
    field: '.editor',
    submit: '.send',
  });
  honoursTheContract(pinterest, {
    surface: 'dm',
    html: `<div><h2>Jo Park</h2><div data-test-id="message-composer"><textarea class="editor" id="messageDraft">${TYPED}</textarea><button class="send" aria-label="Enviar"></button></div></div>`,
    field: '.editor',
    submit: '.send',
    recipient: 'Jo Park',
  });

  test('reads title and description as one draft', () => {
    openScene(pin('Sports day', 'Publish'));
    for (const box of ['.editor', '.title']) expect(found(pinterest, query(box))?.readText()).toBe(`Sports day\n${TYPED}`);
  });

  test('is known in the countries it has addresses for', () => {
    expect(siteFor(new URL('https://www.pinterest.co.uk/pin-creation-tool/'))?.id).toBe('pinterest');
  });
});
