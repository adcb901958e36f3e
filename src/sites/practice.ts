import { facebook } from './facebook';
import { defineSite } from './site';
import { x } from './x';

/** The composers of X and Facebook and a plain form, on this computer only: for builds made to be practised on. */
export const practice = defineSite({
  id: 'practice',
  matches: ['http://localhost/*', 'http://127.0.0.1/*'],
  bridgesFiles: true,
  composers: [
    ...x.composers,
    ...facebook.composers,
    {
      surface: 'post',
      field: 'form textarea',
      root: 'form',
      submit: ['[type=submit]', 'button:not([type])'],
      keys: 'none',
      pictures: { shown: '.pictures :is(img, video)', remove: 'button[aria-label^=Remove]' },
    },
  ],
});
