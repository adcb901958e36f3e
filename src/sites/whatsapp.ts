import { labelled, named } from './dom/labelled';
import { SEND } from './facebook-labels';
import { type ComposerMarkers, defineSite } from './site';

const EDITABLE = '[contenteditable=true]';

const message: ComposerMarkers = {
  surface: 'dm',
  field: `footer [data-testid=conversation-compose-box-input]${EDITABLE}, footer ${EDITABLE}[data-tab="10"], footer ${EDITABLE}[role=textbox]`,
  root: 'footer',
  submit: [
    ':is(button, [role=button]):has([data-icon*="send"], [data-testid*="ic-send"])',
    labelled('button', SEND),
    named('[role=button]', 'send'),
  ],
  keys: 'enter',
  recipient: readRecipient,
};

export const whatsapp = defineSite({
  id: 'whatsapp',
  matches: ['https://web.whatsapp.com/*'],
  composers: [
    message,
    // The caption of a picture is written in a sheet over the conversation, with a button of its own.
    {
      ...message,
      field: `[data-testid=media-caption-input-container] ${EDITABLE}`,
      root: '[role=dialog]',
    },
  ],
});

function readRecipient(): string | null {
  const name =
    '[data-testid=conversation-info-header-chat-title], header span[dir=auto][title], header [role=heading], header span[dir=auto]';
  return document.querySelector('#main')?.querySelector(name)?.textContent?.trim() || null;
}
