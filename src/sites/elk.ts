import { audienceShown } from './dom/audience-shown';
import { FROM_DEVICE } from './dom/from-device';
import { named } from './dom/labelled';
import { defineSite } from './site';

/** Who may see it is drawn as an icon, the same in every language. */
const AUDIENCES: Readonly<Record<string, string>> = { earth: 'public', 'moon-': 'public', 'lock-': 'friends', 'at-': 'only me' };

export const elk = defineSite({
  id: 'elk',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  bridgesFiles: true,
  composers: [
    {
      surface: 'post',
      field: '.content-editor.ProseMirror, .content-editor .ProseMirror',
      root: '[role=dialog]',
      submit: [named(':is([btn-solid], .btn-solid)', 'post', 'comment'), named('button', 'post')],
      keys: 'mod-enter',
      audience: (root) => {
        const shown = Object.entries(AUDIENCES).find(([icon]) => root.querySelector(`button [class*="ri:${icon}"]`));
        return shown?.[1] ?? audienceShown(root, 'button');
      },
      pictures: { shown: FROM_DEVICE },
    },
  ],
});
