import { labelStarts, named } from './dom/labelled';
import { REMOVE_STARTS } from './dom/remove-labels';
import { readRecipient } from './semantic/read-around';
import { type ComposerMarkers, defineSite } from './site';

const EDITOR = '[data-slate-editor=true][role=textbox]';

const message: ComposerMarkers = {
  surface: 'dm',
  field: EDITOR,
  root: 'form, [class^="channelTextArea_"]',
  // Shown on phones, and to those who have asked for it.
  submit: [named('button', 'send')],
  keys: 'enter',
  recipient: (_root, field) => readNamed(field) ?? readRecipient(field),
  pictures: {
    shown: '[data-list-id=attachments] > li, [class^="channelAttachmentArea_"] > li',
    remove: labelStarts(':is(button, [role=button])', REMOVE_STARTS),
  },
};

export const discord = defineSite({
  id: 'discord',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  bridgesFiles: true,
  // The label holds "#channel" or "@person" in every language.
  composers: [{ ...message, surface: 'post', field: `${EDITOR}[aria-label*="#"]`, recipient: () => null }, message],
});

function readNamed(field: HTMLElement): string | null {
  return /@[^\s…]+/u.exec(field.getAttribute('aria-label') ?? '')?.[0] ?? null;
}
