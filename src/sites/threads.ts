import { labelled, named } from './dom/labelled';
import { postOrAnswer } from './dom/post-or-answer';
import { MESSAGE } from './facebook-labels';
import { readRecipient } from './semantic/read-around';
import { type ComposerMarkers, defineSite } from './site';

const EDITOR = '[role=textbox][contenteditable=true]';
const BUTTON = ':is([role=button], button)';

const written = {
  submit: [named(BUTTON, 'post')],
  keys: 'mod-enter',
  pictures: { shown: ':is(img, video)[src^="blob:"]', picker: 'input[type=file][accept*=image]' },
} as const;

const post: ComposerMarkers = { ...written, surface: postOrAnswer(BUTTON), field: `[role=dialog] ${EDITOR}`, root: '[role=dialog]' };

export const threads = defineSite({
  id: 'threads',
  matches: ['https://*.threads.com/*', 'https://*.threads.net/*'],
  composers: [
    {
      surface: 'dm',
      field: labelled(EDITOR, MESSAGE),
      submit: [named(BUTTON, 'send')],
      keys: 'enter',
      recipient: (_root, field) => readRecipient(field),
    },
    post,
    // Below a post, without a dialog.
    { ...written, surface: 'comment', field: `${EDITOR}[data-lexical-editor=true]` },
  ],
});
