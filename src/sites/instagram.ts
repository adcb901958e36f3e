import { labelled, named } from './dom/labelled';
import { MESSAGE } from './facebook-labels';
import { readRecipient } from './semantic/read-around';
import { type ComposerMarkers, defineSite } from './site';

const EDITOR = '[contenteditable=true]';
const BUTTON = ':is([role=button], button)';

const message: ComposerMarkers = {
  surface: 'dm',
  field: `${labelled(EDITOR, MESSAGE)}, ${EDITOR}[aria-placeholder^="Message"]`,
  submit: [named(BUTTON, 'send')],
  keys: 'enter',
  recipient: (_root, field) => readRecipient(field),
};

export const instagram = defineSite({
  id: 'instagram',
  matches: ['https://*.instagram.com/*'],
  composers: [
    message,
    {
      surface: 'post',
      field: `[role=dialog] ${EDITOR}`,
      root: '[role=dialog]',
      // The steps before it are called otherwise, and the picture is chosen before there is a caption.
      submit: [{ ...named(`[role=dialog] ${BUTTON}`, 'post'), shares: true }],
      keys: 'none',
    },
    // The one text of an account's own page stands in a form too.
    {
      surface: 'comment',
      field: 'form textarea:not(#pepBio, [name=biography])',
      root: 'form',
      submit: ['button[type=submit]', named(BUTTON, 'post', 'comment')],
      keys: 'enter',
    },
    { ...message, field: `${EDITOR}[role=textbox]` },
  ],
});
