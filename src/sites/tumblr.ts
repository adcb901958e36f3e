import { named } from './dom/labelled';
import { readRecipient } from './semantic/read-around';
import { defineSite } from './site';

/** "Reblog" is this site's own word. */
const REBLOG = [
  'reblog',
  'rebloguer',
  'rebloggen',
  'rebloguear',
  'reblogar',
  'rebloga',
  'rebloguj',
  'reblogla',
  'リブログ',
  '리블로그',
  '轉貼',
];

export const tumblr = defineSite({
  id: 'tumblr',
  matches: ['https://*.tumblr.com/*'],
  composers: [
    {
      surface: 'post',
      field: '[role=dialog]:has(.block-editor-rich-text__editable) [contenteditable=true], .block-editor-rich-text__editable',
      root: '[role=dialog]',
      submit: [{ ...named('button', 'post'), also: REBLOG }],
      keys: 'mod-enter',
    },
    {
      surface: 'comment',
      field: 'article textarea',
      root: 'form',
      submit: [named('button', 'comment', 'post', 'send'), 'button[type=submit]'],
      keys: 'mod-enter',
    },
    {
      surface: 'dm',
      field: 'form textarea',
      root: 'form',
      submit: [named('button', 'send'), 'button[type=submit]'],
      keys: 'enter',
      recipient: (_root, field) => readRecipient(field),
    },
  ],
});
