import { describe, expect, test } from 'vitest';
import { facebook } from '../../src/sites/facebook';
import { found, honoursTheContract, query, TYPED } from './a-site';

const box = (label: string, extra = '') =>
  `<div class="editor" role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${label}" aria-placeholder="${label}" ${extra}><p><span>${TYPED}</span></p></div><div>${label}</div>`;

const dialogs = (label: string, post: string, privacy: string) => `
  <div role="dialog" aria-label="Create post"><h2>Create post</h2><div role="button" aria-label="Close">x</div></div>
  <div role="dialog"><div role="button" aria-label="Tag friends"></div><div role="button" aria-label="${privacy}">${privacy}</div>${box(label)}
    <div class="send" role="button" aria-label="${post}" tabindex="0"><span>${post}</span></div></div>`;

describe('facebook', () => {
  honoursTheContract(facebook, {
    surface: 'post',
    html: dialogs("What's on your mind, Sam?", 'Post', 'Edit privacy. Sharing with Public.'),
    field: '.editor',
    submit: '.send',
    audience: 'public',
    withPictures: `<div role="dialog"><img src="https://facebook.example/me.jpg" alt="Sam">${box('Write')}<div>${['first', 'second']
      .map((id) => `<div><img src="blob:${id}" alt=""><div role="button" id="${id}" aria-label="Remove post attachment"></div></div>`)
      .join('')}</div><input type="file" accept="image/*,video/*"><div role="button" aria-label="Post"></div></div>`,
  });
  honoursTheContract(facebook, {
    surface: 'comment',
    html: `<div role="article"><p>Marrows</p><div role="button" aria-label="Leave a comment">Comment</div><form role="presentation">${box('Comment as Sam Lee')}<div class="send" role="button" aria-label="Comment"></div></form></div>`,
    field: '.editor',
    submit: '.send',
  });
  honoursTheContract(facebook, {
    surface: 'dm',
    html: `<div role="main"><h2>Jo Park</h2><div>${box('Message')}<div class="send" role="button" aria-label="Press Enter to send"></div></div></div>`,
    field: '.editor',
    submit: '.send',
    recipient: 'Jo Park',
  });

  test('finds the composer in Portuguese and in Arabic', () => {
    for (const [label, post] of [
      ['No que você está pensando?', 'Publicar'],
      ['بم تفكر؟', 'نشر'],
    ] as const) {
      document.body.innerHTML = dialogs(label, post, '');
      expect(found(facebook, query('.editor'))?.findSubmit()).toBe(query('.send'));
    }
  });

  test('sees the Post button of the last step in a sibling dialog', () => {
    document.body.innerHTML = `<div role="dialog">${box('Write something…')}<div role="button" aria-label="Next"></div></div><div role="dialog"><div class="send" role="button" aria-label="Post"></div></div>`;
    expect(found(facebook, query('.editor'))?.findSubmit()).toBe(query('.send'));
  });

  test('reads the audience and the recipient where they are shown', () => {
    document.body.innerHTML = dialogs('Write', 'Post', 'Edit privacy. Sharing with Friends. ');
    expect(found(facebook, query('.editor'))?.readAudience()).toBe('friends');
    document.body.innerHTML = dialogs('Write', 'Post', 'Edit privacy. Sharing with Allotment society.');
    expect(found(facebook, query('.editor'))?.readAudience()).toBeNull();
    document.body.innerHTML = `<div role="main"><h2>Jo Park</h2>${box('Message')}</div>`;
    expect(found(facebook, query('.editor'))?.readRecipient()).toBe('Jo Park');
  });

  test('a comment box in a dialog is a comment, and Enter sends it', () => {
    document.body.innerHTML = `<div role="dialog"><article role="article">${box('Write a comment…')}</article></div>`;
    expect(found(facebook, query('.editor'))).toMatchObject({ surface: 'comment', keys: 'enter' });
  });
});
