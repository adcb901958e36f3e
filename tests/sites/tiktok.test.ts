import { describe, expect, test } from 'vitest';
import { tiktok } from '../../src/sites/tiktok';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const draft = (text = TYPED) =>
  `<div class="DraftEditor-root"><div class="public-DraftEditorPlaceholder-root">Add comment...</div><div class="DraftEditor-editorContainer"><div class="editor public-DraftEditor-content" contenteditable="true" role="combobox" aria-autocomplete="list" aria-expanded="false"><div data-contents="true"><div data-block="true"><div><span data-offset-key="a-0-0"><span data-text="true">${text}</span></span></div></div></div></div></div></div>`;

const upload = (who: string, post: string) => `
  <div id="root"><div class="container"><div class="caption-wrap">${draft()}<button>#</button></div>
    <div class="settings"><button role="combobox" aria-haspopup="listbox"><div>${who}</div></button></div></div>
    <div class="footer"><button data-e2e="save_draft_button">Save draft</button><button class="send" data-e2e="post_video_button"><div>${post}</div></button></div></div>`;

describe('tiktok', () => {
  for (const post of ['Post', 'Đăng'])
    honoursTheContract(tiktok, {
      surface: 'comment',
      html: `<form role="search"><input class="decoy" type="search" data-e2e="search-user-input"><button data-e2e="search-box-button"></button></form><div class="comments"><div data-e2e="comment-level-1">Marrows <span data-e2e="comment-reply-1">Reply</span></div><div><div data-e2e="comment-input">${draft()}<div data-e2e="comment-emoji-icon"></div></div><div class="send" data-e2e="comment-post" role="button">${post}</div></div></div>`,
      field: '.editor',
      submit: '.send',
    });
  for (const [who, post, audience] of [
    ['Everyone', 'Post', 'public'],
    ['Amis', 'Publier', 'friends'],
    ['Only you', 'Post', 'only me'],
  ] as const)
    honoursTheContract(tiktok, { surface: 'post', html: upload(who, post), field: '.editor', submit: '.send', audience });
  honoursTheContract(tiktok, {
    surface: 'dm',
    html: `<main><div><div data-e2e="chat-header"><p data-e2e="chat-nickname">Jo Park</p></div><div data-e2e="chat-item">hi</div><div><div data-e2e="message-input-area">${draft()}</div><svg class="send" data-e2e="message-send"></svg></div></div></main>`,
    field: '.editor',
    submit: '.send',
    recipient: 'Jo Park',
  });

  test('the caption is not sent by what saves a draft', () => {
    openScene(upload('Everyone', 'Post').replace('post_video_button', 'schedule'));
    expect(found(tiktok, query('.editor'))?.findSubmit()).toBeNull();
  });
});
