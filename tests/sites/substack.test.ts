import { describe, expect, test } from 'vitest';
import { substack } from '../../src/sites/substack';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const editor = `<div class="editor tiptap ProseMirror" contenteditable="true" role="textbox"><p>${TYPED}</p></div>`;

const newsletter = (title: string, button: string) => `
  <div id="entry"><header><button>Preview</button><button data-testid="publish-button">Continue</button></header>
    <div><textarea class="page-title" id="post-title">${title}</textarea><textarea class="subtitle"></textarea>${editor}</div></div>
  <div role="dialog"><label><input type="radio" checked>Everyone</label><button>Cancel</button><button class="send">${button}</button></div>`;

describe('substack', () => {
  for (const button of ['Send to everyone now', 'Veröffentlichen', 'Publish without buttons'])
    honoursTheContract(substack, { surface: 'post', html: newsletter('', button), field: '.editor', submit: '.send' });
  for (const button of ['Post', 'Publicar'])
    honoursTheContract(substack, {
      surface: 'post',
      html: `<div id="entry"><main><input class="decoy" type="search"><button>${button}</button></main></div><div role="dialog">${editor}<div><button aria-label="Image"></button><button>Cancel</button><button class="send">${button}</button></div></div>`,
      field: '.editor',
      submit: '.send',
      audience: 'public',
    });
  honoursTheContract(substack, {
    surface: 'comment',
    html: `<div role="dialog"><div><a href="/@sam">Sam</a><time>2h</time><p>Marrows again</p></div>${editor}<div><button>Cancel</button><button class="send">Post</button></div></div>`,
    field: '.editor',
    submit: '.send',
    audience: 'public',
  });
  honoursTheContract(substack, {
    surface: 'comment',
    html: `<div class="comments-page"><form class="comment-input"><textarea class="editor" name="body" placeholder="Write a comment...">${TYPED}</textarea><button type="button">Annuler</button><button class="send" type="submit">Publier</button></form></div>`,
    field: '.editor',
    submit: '.send',
    audience: 'public',
  });

  test('reads title and text as one draft, and "Continue" sends nothing', () => {
    openScene(newsletter('Sports day', 'Next'));
    expect(found(substack, query('.editor'))?.readText()).toBe(`Sports day\n${TYPED}`);
    expect(found(substack, query('.editor'))?.findSubmit()).toBeNull();
  });
});
