import { named } from './dom/labelled';
import { readRecipient } from './semantic/read-around';
import { defineSite } from './site';

export const snapchat = defineSite({
  id: 'snapchat',
  matches: ['https://www.snapchat.com/web*', 'https://web.snapchat.com/*'],
  composers: [
    {
      surface: 'dm',
      field: ':is(main, [role=main]) :is([contenteditable=true], [role=textbox], textarea), [data-testid=chat-input]',
      submit: [named(':is(button, [role=button])', 'send'), 'button[type=submit]'],
      keys: 'enter',
      recipient: (_root, field) => readRecipient(field),
    },
  ],
});
