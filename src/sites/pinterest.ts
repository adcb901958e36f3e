import { named } from './dom/labelled';
import { readRecipient } from './semantic/read-around';
import { defineSite } from './site';

const BOX = ':is([contenteditable=true], textarea)';

export const pinterest = defineSite({
  id: 'pinterest',
  matches: 'com co.uk de fr es it pt ie at ch se dk ca com.au nz jp com.mx cl ph'.split(' ').map((end) => `https://*.pinterest.${end}/*`),
  composers: [
    {
      surface: 'comment',
      field: `[data-test-id*=comment] ${BOX}`,
      submit: [named(':is(button, [role=button])', 'comment', 'post', 'send')],
      keys: 'mod-enter',
    },
    {
      surface: 'dm',
      field: `:is([data-test-id*=message], [data-test-id*=conversation]) ${BOX}`,
      submit: [named(':is(button, [role=button])', 'send')],
      keys: 'enter',
      recipient: (_root, field) => readRecipient(field),
    },
    {
      surface: 'post',
      field: '#storyboard-selector-title, .public-DraftEditor-content, #storyboard-selector-description',
      submit: [
        '[data-test-id=storyboard-creation-nav-done] button',
        '[data-test-id=storyboard-creation-nav-done]',
        '[data-test-id=board-dropdown-save-button]',
      ],
      keys: 'none',
      pictures: {
        shown: '[data-test-id*=storyboard] :is(img, video)[src^="blob:"]',
        picker: '[data-test-id=storyboard-upload-input], #storyboard-upload-input',
      },
    },
  ],
});
