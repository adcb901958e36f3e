import { audienceOf } from './dom/audience';
import { labelStarts } from './dom/labelled';
import { postOrAnswer } from './dom/post-or-answer';
import { REMOVE_STARTS } from './dom/remove-labels';
import { defineSite } from './site';

const THREAD_PART = '[data-testid^=tweetTextarea_]';

export const x = defineSite({
  id: 'x',
  matches: ['https://x.com/*', 'https://mobile.x.com/*', 'https://pro.x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  composers: [
    {
      surface: postOrAnswer('[data-testid=tweetButton], [data-testid=tweetButtonInline]'),
      // The label and the toolbar of a part carry the same prefix, so the box itself is asked for; on phones it is a textarea inside.
      field: `${THREAD_PART}:is([role=textbox],[contenteditable=true],textarea), ${THREAD_PART} textarea`,
      root: '[role=dialog]',
      submit: ['[data-testid=tweetButton]', '[data-testid=tweetButtonInline]'],
      keys: 'mod-enter',
      pictures: {
        shown: '[data-testid=attachments] :is(img, video)',
        remove: labelStarts('', REMOVE_STARTS),
        picker: 'input[data-testid=fileInput]',
      },
      audience: (root) => audienceOf(root.querySelector('[aria-label="Choose audience"]')?.textContent ?? ''),
    },
    {
      surface: 'dm',
      field: '[data-testid=dm-composer-textarea], [data-testid=dmComposerTextInput]',
      submit: ['[data-testid=dm-composer-send-button]', '[data-testid=dmComposerSendButton]'],
      keys: 'enter',
      recipient: () => document.querySelector('[data-testid=dm-conversation-header]')?.textContent?.trim() || null,
    },
  ],
});
