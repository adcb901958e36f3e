import { named } from './dom/labelled';
import { allWithin } from './dom/tree';
import { type ComposerMarkers, defineSite } from './site';

const EDITOR = '[contenteditable=true], textarea';

const old: ComposerMarkers = {
  surface: 'comment',
  field: 'form.usertext textarea',
  root: 'form',
  submit: ['button.save', '[type=submit]'],
  keys: 'none',
};

export const reddit = defineSite({
  id: 'reddit',
  matches: ['https://*.reddit.com/*'],
  composers: [
    {
      surface: 'post',
      field: `#post-composer_bodytext :is(${EDITOR}), #innerTextArea, [slot=rte][contenteditable=true]`,
      within: '#post-composer_bodytext, faceplate-textarea-input[name=title]',
      root: 'r-post-composer-form, form:has(#post-composer_bodytext), main',
      submit: ['#inner-post-submit-button', 'r-post-form-submit-button'],
      keys: 'mod-enter',
    },
    {
      surface: 'comment',
      field: EDITOR,
      within: 'comment-composer-host, shreddit-composer, shreddit-markdown-composer',
      root: 'faceplate-form, comment-composer-host, shreddit-composer, shreddit-markdown-composer',
      submit: ['button[slot=submit-button]', '#comment-composer-submit-button'],
      keys: 'mod-enter',
    },
    {
      surface: 'dm',
      field: EDITOR,
      within: 'rs-message-composer',
      root: 'rs-message-composer',
      submit: ['button[type=submit]', named('button', 'send')],
      keys: 'enter',
      recipient: (root) =>
        (root.getRootNode() as Document | ShadowRoot).querySelector('h1, h2, [role=heading]')?.textContent?.trim() || null,
    },
    // The old front-end.
    { ...old, surface: 'post', field: 'form#newlink :is(textarea[name=title], textarea[name=text])', submit: ['button[name=submit]'] },
    {
      ...old,
      surface: 'dm',
      field: 'form#compose-message textarea[name=text]',
      submit: ['#send', '[type=submit]'],
      recipient: (root) => (allWithin(root, 'input[name=to]')[0] as HTMLInputElement | undefined)?.value || null,
    },
    old,
  ],
});
