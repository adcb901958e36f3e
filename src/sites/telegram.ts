import { named } from './dom/labelled';
import { defineSite } from './site';

const EDITABLE = '[contenteditable=true]';

/** Two programs at one address: K (`.chat-input`) and A (`#editable-message-text`); both keep a hidden copy of the box to measure it by. */
const FIELD = `.chat-input .input-message-input${EDITABLE}:not(.input-field-input-fake), [id^=editable-message-text]${EDITABLE}`;

export const telegram = defineSite({
  id: 'telegram',
  matches: ['https://web.telegram.org/*'],
  // Its input for files never enters the document.
  bridgesFiles: true,
  composers: [
    {
      surface: 'dm',
      field: FIELD,
      submit: ['.btn-send', '.main-button.send', named('button', 'send')],
      keys: 'enter',
      recipient: readRecipient,
    },
  ],
});

/** A person, a group or a channel. */
function readRecipient(): string | null {
  return document.querySelector('.chat-info .peer-title, .MiddleHeader :is(.fullName, h3)')?.textContent?.trim() || null;
}
