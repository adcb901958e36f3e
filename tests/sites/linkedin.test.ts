import { describe, expect, test } from 'vitest';
import { linkedin } from '../../src/sites/linkedin';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const tiptap = (label: string) =>
  `<div class="editor tiptap ProseMirror" contenteditable="true" role="textbox" aria-label="${label}"><p>${TYPED}</p></div>`;
const quill = `<div class="ql-container"><div class="editor ql-editor" contenteditable="true" role="textbox" data-placeholder="Share your thoughts"><p>${TYPED}</p></div><div class="ql-clipboard" contenteditable="true" style="display:none"></div></div>`;

const shareBox = (who: string, post: string, field: string) => `
  <div id="page"><input class="decoy" role="combobox" aria-label="Search"><button>${post}</button></div>
  <div role="dialog"><button aria-label="Dismiss"></button><button><span>Sam Lee</span><span>${who}</span></button>
    ${field}<div><button aria-label="Media"></button><button aria-label="Schedule post"></button><button class="send"><span>${post}</span></button></div></div>`;

const newBox = (label: string) => `<div componentkey="ShareBox_textEditor">${tiptap(label)}</div>`;

const messaging = (bottom: string) => `<div id="interop-outlet"><x-shadow><div class="msg-convo-wrapper"><header><h2>Jo Park</h2></header>
  <form class="msg-form"><div class="editor msg-form__contenteditable" contenteditable="true" role="textbox" aria-label="Write a message…"><p>${TYPED}</p></div>${bottom}</form></div></x-shadow></div>`;

describe('linkedin', () => {
  for (const [label, who, post, audience] of [
    ['Text editor for creating content', 'Post to Anyone', 'Post', 'public'],
    ['Éditeur de texte', 'Relations uniquement', 'Publier', 'friends'],
    ['Text editor for creating content', 'Connections only', 'Post', 'friends'],
  ] as const)
    honoursTheContract(linkedin, {
      surface: 'post',
      html: shareBox(who, post, newBox(label)),
      field: '.editor',
      submit: '.send',
      audience,
    });
  honoursTheContract(linkedin, {
    surface: 'post',
    html: shareBox('Anyone', 'Posten', `<div class="share-creation-state">${quill}</div>`).replace(
      'class="send"',
      'class="send share-actions__primary-action"',
    ),
    field: '.editor',
    submit: '.send',
    audience: 'public',
  });
  for (const [label, send] of [
    ['Text editor for creating comment', 'Comment'],
    ['Texteditor zum Erstellen von Kommentaren', 'Kommentieren'],
  ] as const)
    honoursTheContract(linkedin, {
      surface: 'comment',
      html: `<main><div role="listitem"><p>Marrows</p><button aria-label="Like">Like</button><button>Share</button><div componentkey="commentBox-1"><div data-testid="ui-core-tiptap-text-editor-wrapper">${tiptap(label)}</div><button aria-label="Emoji"></button><button class="send">${send}</button></div></div></main>`,
      field: '.editor',
      submit: '.send',
    });
  honoursTheContract(linkedin, {
    surface: 'comment',
    html: `<article><form class="comments-comment-box__form"><div class="comments-comment-texteditor">${quill}</div><button class="send comments-comment-box__submit-button--cr">Commenter</button></form></article>`,
    field: '.editor',
    submit: '.send',
  });
  honoursTheContract(linkedin, {
    surface: 'dm',
    html: messaging('<button type="submit" class="send msg-form__send-button">Envoyer</button>'),
    field: '.editor',
    submit: '.send',
    recipient: 'Jo Park',
  });

  test('Enter sends a message only where no button does', () => {
    openScene(messaging('<button type="submit" class="msg-form__send-button">Send</button>'));
    expect(found(linkedin, query('.editor'))?.keys).toBe('mod-enter');
    openScene(messaging('<span>Press Enter to Send</span>'));
    expect(found(linkedin, query('.editor'))).toMatchObject({ surface: 'dm', keys: 'enter' });
  });
});
