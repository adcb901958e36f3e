import { named } from './dom/labelled';
import { defineSite } from './site';

const BUTTON = ':is(button, [role=button])';
const CONFIRM =
  'confirm|cadarnhau|confirmer|bestätigen|confirmar|conferma|bevestigen|potwierdź|confirmă|onayla|підтвердити|تأكيد|确认'.split('|');

export const blogger = defineSite({
  id: 'blogger',
  matches: ['https://www.blogger.com/*', 'https://draft.blogger.com/*'],
  composers: [
    {
      surface: 'comment',
      field: 'form textarea[name=commentBody], form textarea[name=comment], c-wiz:not(:has(iframe)) textarea[aria-label]',
      root: 'form, c-wiz',
      submit: ['[type=submit]', named(BUTTON, 'comment', 'post')],
      keys: 'none',
      audience: () => 'public',
    },
    // The text lies in a frame, the title beside it; "Publish" asks once more in a dialog.
    {
      surface: 'post',
      field: 'body[contenteditable=true], body.editable, c-wiz:has(iframe) input[type=text][aria-label]:not([role])',
      root: 'c-wiz, [role=main], main',
      submit: [{ ...named(`:is([role=dialog], [role=alertdialog]) ${BUTTON}`, 'post'), also: CONFIRM }],
      submitAlsoIn: '[role=dialog], [role=alertdialog]',
      keys: 'none',
    },
  ],
});
