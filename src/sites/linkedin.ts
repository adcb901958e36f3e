import { audienceShown } from './dom/audience-shown';
import { FROM_DEVICE } from './dom/from-device';
import { named } from './dom/labelled';
import { readRecipient } from './semantic/read-around';
import { type ComposerMarkers, defineSite } from './site';

const EDITABLE = '[contenteditable=true]';

const post: ComposerMarkers = {
  surface: 'post',
  field: `[componentkey="ShareBox_textEditor"] ${EDITABLE}, ${EDITABLE}[componentkey="ShareBox_textEditor"]`,
  root: '[role=dialog], dialog, .share-box, main',
  submit: ['.share-actions__primary-action', named('button', 'post')],
  keys: 'mod-enter',
  audience: (root) => audienceShown(root, 'button'),
  // Its input for files is made when it is needed and gone afterwards.
  pictures: { shown: FROM_DEVICE },
};

const comment: ComposerMarkers = {
  surface: 'comment',
  field: `[componentkey^="commentBox-"] ${EDITABLE}, [data-testid=ui-core-tiptap-text-editor-wrapper] ${EDITABLE}`,
  root: '[componentkey^="commentBox-"]',
  submit: [named('button', 'comment', 'post')],
  keys: 'mod-enter',
};

const message: ComposerMarkers = {
  surface: 'dm',
  field: '.msg-form:has(.msg-form__send-button, .msg-form__send-btn) .msg-form__contenteditable',
  root: '.msg-form',
  submit: ['.msg-form__send-button, .msg-form__send-btn'],
  keys: 'mod-enter',
  recipient: (_root, field) => readRecipient(field),
};

/** Since October 2026 its editors are Tiptap's; before, and still for some, they are Quill's. */
export const linkedin = defineSite({
  id: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
  bridgesFiles: true,
  composers: [
    post,
    comment,
    {
      ...comment,
      field: '[class*="comments-comment"] .ql-editor',
      root: 'form',
      submit: ['[class*="comments-comment-box__submit-button"]', ...comment.submit],
    },
    { ...post, field: ':is([role=dialog], .share-box, .share-creation-state) .ql-editor' },
    message,
    // Who has chosen that Enter sends is shown no button.
    { ...message, field: '.msg-form__contenteditable', keys: 'enter' },
  ],
});
