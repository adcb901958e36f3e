import { audienceShown } from './dom/audience-shown';
import { FROM_DEVICE } from './dom/from-device';
import { named } from './dom/labelled';
import { readRecipient } from './semantic/read-around';
import { defineSite } from './site';

const BOX = ':is(textarea, [contenteditable=true])';
const BUTTON = ':is(button, [role=button])';

/** No description of its markup is public, so it is known by what its parts are called and by their words. */
export const nextdoor = defineSite({
  id: 'nextdoor',
  matches: 'com co.uk de fr es it nl com.au se dk'.split(' ').map((end) => `https://*.nextdoor.${end}/*`),
  composers: [
    {
      surface: 'comment',
      field: `:is([data-testid*=comment], [id*=comment], [class*=comment]) ${BOX}`,
      submit: [named(BUTTON, 'comment', 'post', 'send')],
      keys: 'mod-enter',
    },
    {
      surface: 'dm',
      field: `:is([data-testid*=chat], [data-testid*=message], [class*=chat]) ${BOX}`,
      submit: [named(BUTTON, 'send')],
      keys: 'enter',
      recipient: (_root, field) => readRecipient(field),
    },
    {
      surface: 'post',
      field: `:is([role=dialog], [data-testid*=composer]) ${BOX}, [data-testid*=composer]${BOX}, textarea.postbox-textarea-placeholder`,
      root: '[role=dialog]',
      submit: [named(BUTTON, 'post')],
      keys: 'none',
      audience: (root) => audienceShown(root, BUTTON),
      pictures: { shown: FROM_DEVICE, picker: 'input[type=file]' },
    },
  ],
});
