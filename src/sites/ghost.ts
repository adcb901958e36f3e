import { defineSite, type Site } from './site';

export const ghost = defineSite({
  id: 'ghost',
  matches: ['https://*.ghost.io/*'],
  recognisedBy: 'meta[name^="ghost-admin"], meta[name=generator][content^=Ghost]',
  composers: [
    {
      surface: 'post',
      // Beside the text it keeps an empty editor without any size, and one in each card.
      field: 'textarea.gh-editor-title, .kg-prose[data-lexical-editor=true]',
      root: '.gh-koenig-editor, .gh-editor, main',
      // "Publish" and "Continue" come first; a change to what is published goes out at once.
      submit: ['[data-test-button=confirm-publish]', '[data-test-button=publish-save]'],
      submitAlsoIn: 'body',
      keys: 'none',
    },
    {
      surface: 'comment',
      field: '[data-testid=form-editor] .ProseMirror[contenteditable=true]',
      submit: ['[data-testid=submit-form-button]'],
      keys: 'mod-enter',
      audience: () => 'public',
    },
  ],
});

/** The same software on a host of somebody's own ("https://blog.example"). */
export function ghostAt(...origins: string[]): Site {
  return { ...ghost, matches: origins.map((origin) => `${origin}/*`) };
}
