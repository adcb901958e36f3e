import { audienceShown } from './dom/audience-shown';
import { FROM_DEVICE } from './dom/from-device';
import { named } from './dom/labelled';
import { mentionedIn } from './dom/mentioned';
import { postOrAnswer } from './dom/post-or-answer';
import { defineSite } from './site';

/** Who may see it is drawn as an icon, the same in every language. */
const AUDIENCES: Readonly<Record<string, string>> = { earth: 'public', 'moon-': 'public', 'lock-': 'friends', 'at-': 'only me' };

const SUBMIT = ':is([btn-solid], .btn-solid, .publish-button)';
const readSurface = postOrAnswer(SUBMIT);

const isPrivate = (root: HTMLElement): boolean => root.querySelector('button [class*="ri:at-"]') !== null;

export const elk = defineSite({
  id: 'elk',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  bridgesFiles: true,
  composers: [
    {
      surface: (root, field) => (isPrivate(root) ? 'dm' : readSurface(root, field)),
      recipient: (root, field) => (isPrivate(root) ? mentionedIn(field.textContent ?? '') : null),
      field: '.content-editor.ProseMirror, .content-editor .ProseMirror',
      root: '[role=dialog]',
      submit: [named(SUBMIT, 'post', 'comment'), named('button', 'post')],
      keys: 'mod-enter',
      audience: (root) => {
        const shown = Object.entries(AUDIENCES).find(([icon]) => root.querySelector(`button [class*="ri:${icon}"]`));
        return shown?.[1] ?? audienceShown(root, 'button');
      },
      pictures: { shown: FROM_DEVICE },
    },
  ],
});
