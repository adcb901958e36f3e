import { named } from './dom/labelled';
import { postOrAnswer } from './dom/post-or-answer';
import { defineSite } from './site';

const EDITOR = '.ProseMirror[contenteditable=true]';
const TITLE = ':is(#post-title, .page-title, [data-testid=post-title])';

export const substack = defineSite({
  id: 'substack',
  matches: ['https://*.substack.com/*'],
  recognisedBy: 'link[rel=preconnect][href*="substackcdn.com"]',
  composers: [
    {
      surface: 'comment',
      field: ':is([class*=comment], form[action*=comment]) textarea, form textarea[name=body]',
      root: 'form',
      submit: [named('button', 'comment', 'post'), 'button[type=submit]'],
      keys: 'mod-enter',
      audience: () => 'public',
    },
    // A newsletter: what comes after "Continue" sends it.
    {
      surface: 'post',
      field: `${EDITOR}, textarea${TITLE}, textarea:is(.subtitle, #post-subtitle, [data-testid=post-subtitle])`,
      within: `:is(#entry, main, body):has(${TITLE})`,
      root: `:is(main, #entry):has(${TITLE})`,
      submit: [{ ...named('button', 'post'), also: ['publish without buttons', 'send now'] }],
      submitAlsoIn: '[role=dialog], dialog, .modal',
      keys: 'none',
    },
    {
      surface: postOrAnswer('button'),
      field: EDITOR,
      root: '[role=dialog]',
      submit: [named('button', 'post', 'comment')],
      keys: 'mod-enter',
      audience: () => 'public',
    },
  ],
});
