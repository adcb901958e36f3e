import { audienceShown } from './dom/audience-shown';
import { named } from './dom/labelled';
import { type ComposerMarkers, defineSite, type Site } from './site';

const comment: ComposerMarkers = {
  surface: 'comment',
  field: 'textarea#comment, #commentform textarea, #commentform [contenteditable=true]',
  root: 'form',
  submit: ['[type=submit]'],
  keys: 'none',
  audience: () => 'public',
};

export const wordpress = defineSite({
  id: 'wordpress',
  matches: ['https://*.wordpress.com/*'],
  recognisedBy: 'body.wp-admin, meta[name=generator][content^=WordPress], link[rel="https://api.w.org/"]',
  composers: [
    comment,
    { ...comment, field: '.comments__form textarea', submit: [named('button', 'comment', 'send', 'post')] },
    // The block editor's text lies in a frame; the first "Publish" opens a panel in which the second one publishes.
    {
      surface: 'post',
      field: '.wp-block-post-title[contenteditable=true], .editor-post-title__input, .block-editor-rich-text__editable',
      root: '#editor, .block-editor__container, .interface-interface-skeleton',
      submit: [
        '.editor-post-publish-panel__header-publish-button button',
        'button.editor-post-publish-button__button:not(.editor-post-publish-panel__toggle)',
      ],
      keys: 'none',
      audience: (root) =>
        audienceShown(root, '.editor-post-visibility__toggle, .editor-post-status__toggle, .editor-post-panel__row-control button'),
    },
    // The classic editor's too.
    {
      surface: 'post',
      field: '#title, textarea#content, body#tinymce',
      within: 'form#post',
      root: 'form#post',
      submit: ['#publish'],
      keys: 'none',
      audience: (root) => audienceShown(root, '#post-visibility-display'),
    },
  ],
});

/** The same software on a host of somebody's own ("https://blog.example"). */
export function wordpressAt(...origins: string[]): Site {
  return { ...wordpress, matches: origins.map((origin) => `${origin}/*`) };
}
