import { describe, expect, test } from 'vitest';
import { youtube } from '../../src/sites/youtube';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const box = (label: string, send: string) => `
  <ytd-commentbox><div id="placeholder-area" class="decoy">${label}</div><yt-formatted-string id="contenteditable-textarea"><div class="editor" id="contenteditable-root" contenteditable="true" dir="auto" aria-label="${label}">${TYPED}</div></yt-formatted-string>
    <div id="footer"><ytd-button-renderer id="cancel-button"><button>Cancel</button></ytd-button-renderer><ytd-button-renderer id="submit-button"><yt-button-shape><button class="send" aria-label="${send}"></button></yt-button-shape></ytd-button-renderer></div></ytd-commentbox>`;

describe('youtube', () => {
  for (const [label, send] of [
    ['Add a comment…', 'Comment'],
    ['أضف تعليقًا…', 'تعليق'],
  ] as const)
    honoursTheContract(youtube, {
      surface: 'comment',
      html: `<ytd-searchbox><input class="decoy" name="search_query"><button>Search</button></ytd-searchbox><ytd-comments>${box(label, send)}<ytd-comment-thread-renderer><p>Nice</p><button>Reply</button></ytd-comment-thread-renderer></ytd-comments>`,
      field: '.editor',
      submit: '.send',
      audience: 'public',
    });
  honoursTheContract(youtube, {
    surface: 'post',
    html: `<ytd-backstage-post-dialog-renderer>${box('Was gibt es Neues?', 'Posten').replaceAll('ytd-commentbox', 'div')}</ytd-backstage-post-dialog-renderer>`,
    field: '.editor',
    submit: '.send',
    audience: 'public',
  });
  honoursTheContract(youtube, {
    surface: 'comment',
    html: `<ytd-live-chat-frame><x-frame><yt-live-chat-message-input-renderer><yt-live-chat-text-input-field-renderer><div class="editor" id="input" contenteditable="" aria-label="Chat…">${TYPED}</div></yt-live-chat-text-input-field-renderer><div id="send-button"><button class="send" aria-label="Senden"></button></div></yt-live-chat-message-input-renderer></x-frame></ytd-live-chat-frame>`,
    field: '.editor',
    submit: '.send',
    audience: 'public',
  });
  honoursTheContract(youtube, {
    surface: 'comment',
    html: `<ytm-comment-simplebox-renderer><textarea class="editor" placeholder="Ajouter un commentaire public…">${TYPED}</textarea><button>Annuler</button><button class="send">Commenter</button></ytm-comment-simplebox-renderer>`,
    field: '.editor',
    submit: '.send',
    audience: 'public',
  });

  test('reads title and description of a video as one draft, and who may see it', () => {
    openScene(`<ytcp-uploads-dialog><div id="textbox" contenteditable="true">Sports day</div><div id="textbox" contenteditable="true">Year 8</div>
      <div role="radio" name="PRIVATE" aria-checked="true"></div><div role="radio" name="PUBLIC" aria-checked="false"></div><ytcp-button id="next-button"><button>Next</button></ytcp-button><ytcp-button id="done-button"><button class="send">Veröffentlichen</button></ytcp-button></ytcp-uploads-dialog>`);
    const composer = found(youtube, query('#textbox'));
    expect(composer?.readText()).toBe('Sports day\nYear 8');
    expect(composer?.readAudience()).toBe('only me');
    expect(composer?.findSubmit()).toBe(query('.send'));
  });
});
