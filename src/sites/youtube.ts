import { named } from './dom/labelled';
import { type ComposerMarkers, defineSite } from './site';

const comment: ComposerMarkers = {
  surface: 'comment',
  field: 'ytd-commentbox #contenteditable-root',
  root: 'ytd-commentbox',
  submit: ['#submit-button button', '#submit-button'],
  keys: 'mod-enter',
  audience: () => 'public',
};

export const youtube = defineSite({
  id: 'youtube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*', 'https://studio.youtube.com/*'],
  composers: [
    {
      ...comment,
      surface: 'post',
      field: 'ytd-backstage-post-dialog-renderer #contenteditable-root',
      root: 'ytd-backstage-post-dialog-renderer',
    },
    comment,
    // Live chat lies in a frame of its own.
    {
      ...comment,
      field: 'yt-live-chat-message-input-renderer #input[contenteditable]',
      root: 'yt-live-chat-message-input-renderer',
      submit: ['#send-button button', '#send-button'],
      keys: 'enter',
    },
    {
      ...comment,
      field: ':is(ytm-comment-simplebox-renderer, .comment-simplebox) textarea',
      root: 'ytm-comment-simplebox-renderer, .comment-simplebox',
      submit: [named('button', 'comment', 'post')],
      keys: 'none',
    },
    // Title and description of a video.
    {
      surface: 'post',
      field: 'ytcp-uploads-dialog #textbox[contenteditable]',
      root: 'ytcp-uploads-dialog',
      submit: ['#done-button button', '#done-button'],
      keys: 'none',
      audience: (root) => AUDIENCES[root.querySelector('[role=radio][aria-checked=true][name]')?.getAttribute('name') ?? ''] ?? null,
    },
  ],
});

const AUDIENCES: Readonly<Record<string, string>> = { PUBLIC: 'public', UNLISTED: 'public', PRIVATE: 'only me' };
