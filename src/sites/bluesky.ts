import { named } from './dom/labelled';
import { readRecipient } from './semantic/read-around';
import { defineSite } from './site';

export const bluesky = defineSite({
  id: 'bluesky',
  matches: ['https://bsky.app/*', 'https://main.bsky.dev/*'],
  composers: [
    {
      surface: 'post',
      field: '[data-testid=composePostView] .ProseMirror[contenteditable=true]',
      root: '[data-testid=composePostView]',
      submit: ['[data-testid=composerPublishBtn]'],
      submitAlsoIn: '[role=dialog]:has([data-testid=composePostView])',
      keys: 'mod-enter',
      audience: () => 'public',
      // Its input for files is put at the end of the page, far from the composer.
      pictures: { shown: '[data-testid=selectedPhotosView] img', remove: '[data-testid=removePhotoButton]' },
    },
    // The only writing boxes outside dialogs are those of conversations; descriptions of pictures and reports have dialogs.
    {
      surface: 'dm',
      field: 'main :is(textarea, .ProseMirror[contenteditable=true])',
      submit: [named(':is(button, [role=button])', 'send')],
      keys: 'enter',
      recipient: (_root, field) => readRecipient(field),
    },
  ],
});
