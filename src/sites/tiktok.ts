import { audienceShown } from './dom/audience-shown';
import { readRecipient } from './semantic/read-around';
import { defineSite } from './site';

const EDITABLE = '[contenteditable=true]';

export const tiktok = defineSite({
  id: 'tiktok',
  matches: ['https://*.tiktok.com/*'],
  composers: [
    {
      surface: 'dm',
      field: `[data-e2e=message-input-area] ${EDITABLE}`,
      submit: ['[data-e2e=message-send]'],
      keys: 'enter',
      recipient: (_root, field) => document.querySelector('[data-e2e=chat-nickname]')?.textContent?.trim() || readRecipient(field),
    },
    { surface: 'comment', field: `[data-e2e=comment-input] ${EDITABLE}`, submit: ['[data-e2e=comment-post]'], keys: 'enter' },
    // The caption of a video, which is its file's name until somebody writes one.
    {
      surface: 'post',
      field: '.public-DraftEditor-content',
      submit: ['button[data-e2e=post_video_button]'],
      submitAlsoIn: 'body',
      keys: 'none',
      audience: (root) => audienceShown(root, '[role=combobox], select, [data-e2e*=privacy], .view-auth-container'),
    },
  ],
});
