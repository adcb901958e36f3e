import { describe, expect, test } from 'vitest';
import { ghost, ghostAt } from '../../src/sites/ghost';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const post = (title: string, confirm: string) => `
  <div class="gh-main"><section class="gh-koenig-editor"><header><button data-test-button="publish-flow"><span>Publish</span></button></header><textarea class="gh-editor-title" placeholder="Post title">${title}</textarea>
    <div class="editor kg-prose" contenteditable="true" data-lexical-editor="true" role="textbox"><p><span data-lexical-text="true">${TYPED}</span></p></div><div class="kg-prose" contenteditable="true" data-lexical-editor="true" style="display:none"></div></section></div>
  <div class="modal-content" data-test-modal="publish-flow"><button data-test-button="continue">Continue, final review</button><button class="send" data-test-button="confirm-publish">${confirm}</button></div>`;

describe('ghost', () => {
  for (const confirm of ['Publish post, right now', 'Beitrag jetzt veröffentlichen'])
    honoursTheContract(ghost, { surface: 'post', html: post('', confirm), field: '.editor', submit: '.send' });
  honoursTheContract(ghost, {
    surface: 'comment',
    html: `<div id="ghost-comments-root"><x-frame><form><div data-testid="form-editor"><div class="editor tiptap ProseMirror" contenteditable="true"><p>${TYPED}</p></div></div><button class="send" data-testid="submit-form-button" type="button">Kommentieren</button></form></x-frame></div>`,
    field: '.editor',
    submit: '.send',
    audience: 'public',
  });

  test('reads title and text as one draft, and the steps before the last send nothing', () => {
    openScene(post('Sports day', 'Publish post, right now'));
    expect(found(ghost, query('.editor'))?.readText()).toBe(`Sports day\n${TYPED}`);
    query('.send').remove();
    expect(found(ghost, query('.editor'))?.findSubmit()).toBeNull();
  });

  test('is found on any host that is given', () => {
    expect(ghostAt('https://blog.example').matches).toEqual(['https://blog.example/*']);
  });
});
