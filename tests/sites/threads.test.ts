import { describe, expect, test } from 'vitest';
import { threads } from '../../src/sites/threads';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const editor = (label: string, placeholder: string, text = TYPED) =>
  `<div class="editor" role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${label}" aria-placeholder="${placeholder}"><p><span data-lexical-text="true">${text}</span></p></div><div aria-hidden="true">${placeholder}</div>`;

const dialog = (label: string, placeholder: string, post: string, above = '') => `
  <main><div role="button">${post}</div><input class="decoy" type="search"></main>
  <div role="dialog"><div role="button">Cancel</div><h1>New thread</h1>${above}<div>${editor(label, placeholder)}
    <div><div role="button"><svg aria-label="Attach media"></svg></div><input type="file" accept="image/avif,image/jpeg,video/mp4" multiple></div></div>
    <div role="button">Anyone can reply &amp; quote</div><div class="send" role="button" tabindex="0"><div>${post}</div></div></div>`;

describe('threads', () => {
  for (const [label, placeholder, post] of [
    ['Empty text field. Type to compose a new post.', "What's new?", 'Post'],
    ['Leeres Textfeld. Gib etwas ein, um einen neuen Beitrag zu verfassen.', 'Was gibt’s Neues?', 'Posten'],
  ] as const)
    honoursTheContract(threads, {
      surface: 'post',
      html: dialog(label, placeholder, post),
      field: '.editor',
      submit: '.send',
    });
  honoursTheContract(threads, {
    surface: 'comment',
    html: dialog(
      'Champ de texte vide.',
      'Répondre à sam…',
      'Publier',
      '<div><time datetime="2026-11-01">1 h</time><p>Courgettes</p></div>',
    ),
    field: '.editor',
    submit: '.send',
  });
  honoursTheContract(threads, {
    surface: 'comment',
    html: `<main><div><p>Marrows</p><div role="button"><svg aria-label="Reply"></svg></div></div><div>${editor('Reply', 'Reply to sam…')}<div class="send" role="button">Post</div></div></main>`,
    field: '.editor',
    submit: '.send',
  });
  honoursTheContract(threads, {
    surface: 'dm',
    html: `<main><div><h1>Jo Park</h1><div>${editor('Message', 'Message…')}<div class="send" role="button"><svg aria-label="Send"></svg></div></div></div></main>`,
    field: '.editor',
    submit: '.send',
    recipient: 'Jo Park',
  });

  test('reads a thread as one draft', () => {
    openScene(`<div role="dialog">${editor('a', 'b', 'First part')}${editor('a', 'b', 'Second part')}<div role="button">Post</div></div>`);
    expect(found(threads, query('.editor'))?.readText()).toBe('First part\nSecond part');
  });

  test('counts the pictures that are shown from the device', () => {
    openScene(
      `<div role="dialog"><img src="https://cdn.example/me.jpg" alt="">${editor('a', 'b')}<img src="blob:1" alt=""><video src="blob:2"></video><div role="button">Post</div></div>`,
    );
    expect(found(threads, query('.editor'))?.countPictures()).toBe(2);
  });
});
