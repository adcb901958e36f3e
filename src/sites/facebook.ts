import { audienceOf } from './dom/audience';
import { FROM_DEVICE } from './dom/from-device';
import { labelled, labelStarts } from './dom/labelled';
import { REMOVE_STARTS } from './dom/remove-labels';
import { COMMENT, COMMENT_STARTS, MESSAGE, POST, SAVE, SEND } from './facebook-labels';
import { type ComposerMarkers, defineSite } from './site';

const EDITOR = '[contenteditable=true][role=textbox]';
const BUTTON = '[role=button]';

const message: ComposerMarkers = {
  surface: 'dm',
  field: `${labelled(EDITOR, MESSAGE)}, ${EDITOR}[aria-placeholder="Aa"]`,
  submit: [labelled(BUTTON, SEND)],
  keys: 'enter',
  recipient: (root) =>
    root.closest('[role=main],[role=dialog],[role=region]')?.querySelector('h1,h2,h3,[role=heading]')?.textContent?.trim() || null,
};

const post: ComposerMarkers = {
  surface: 'post',
  field: `[role=dialog] ${EDITOR}`,
  root: '[role=dialog]',
  submit: [labelled(BUTTON, POST), labelled(BUTTON, SAVE)],
  // The title, the editor and the last step's button may each stand in a dialog of their own, side by side.
  submitAlsoIn: '[role=dialog]',
  keys: 'mod-enter',
  audience: readAudience,
  pictures: {
    shown: FROM_DEVICE,
    remove: labelStarts(BUTTON, REMOVE_STARTS),
    picker: 'input[type=file][accept*=image]',
  },
};

const comment = {
  surface: 'comment',
  root: 'form',
  submit: [`#focused-state-composer-submit ${BUTTON}`, labelled(BUTTON, COMMENT)],
  keys: 'enter',
} as const;

export const facebook = defineSite({
  id: 'facebook',
  matches: ['https://*.facebook.com/*', 'https://www.messenger.com/*'],
  composers: [
    message,
    { ...comment, field: `form[role=presentation] ${EDITOR}, [role=article] ${EDITOR}, ${labelStarts(EDITOR, COMMENT_STARTS)}` },
    post,
    { ...comment, field: `${EDITOR}[data-lexical-editor=true]` },
  ],
});

function readAudience(root: Element): string | null {
  for (const dialog of [root, ...document.querySelectorAll('[role=dialog]')]) {
    for (const button of dialog.querySelectorAll(`${BUTTON}[aria-label]`)) {
      const audience = audienceOf(button.getAttribute('aria-label') ?? '');
      if (audience !== null) return audience;
    }
  }
  return null;
}
