import { named } from './dom/labelled';
import { postOrAnswer } from './dom/post-or-answer';
import { readRecipient } from './semantic/read-around';
import { defineSite } from './site';

/** What is answered stands above the first box: a picture of whoever wrote it and their words, to be opened out, in no button. */
const ANSWERED = '[aria-label]:not(button, [role=button]):has([data-testid^=userAvatar], img)';
const byButton = postOrAnswer('[data-testid=composerPublishBtn]');
const EDITOR = '.ProseMirror[contenteditable=true]';

export const bluesky = defineSite({
  id: 'bluesky',
  matches: ['https://bsky.app/*', 'https://main.bsky.dev/*'],
  composers: [
    {
      surface: (root, field) =>
        root.querySelector(`${ANSWERED} ~ * ${EDITOR}, ${ANSWERED} ~ ${EDITOR}`) ? 'comment' : byButton(root, field),
      field: `[data-testid=composePostView] ${EDITOR}`,
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
