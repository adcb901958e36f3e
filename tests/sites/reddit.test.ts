import { describe, expect, test } from 'vitest';
import { reddit } from '../../src/sites/reddit';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const editor = (label: string, text = TYPED) =>
  `<div class="editor" slot="rte" contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}"><p dir="ltr"><span data-lexical-text="true">${text}</span></p></div>`;

const post = (title: string, label: string, button: string, text = TYPED) => `
  <header><reddit-search-large><x-shadow><input class="decoy" type="text" name="q"></x-shadow></reddit-search-large></header>
  <main><r-post-composer-form><faceplate-textarea-input name="title"><x-shadow><label><textarea class="title" id="innerTextArea" name="title">${title}</textarea></label></x-shadow></faceplate-textarea-input>
    <shreddit-composer id="post-composer_bodytext"><x-shadow><slot name="rte"></slot></x-shadow>${editor(label, text)}</shreddit-composer>
    <div><button id="save-draft">Save Draft</button><r-post-form-submit-button><x-shadow><button class="send" id="inner-post-submit-button">${button}</button></x-shadow></r-post-form-submit-button></div></r-post-composer-form></main>`;

const comment = (label: string, cancel: string, button: string) => `
  <shreddit-post><h1>Marrows</h1><button>Share</button></shreddit-post>
  <comment-composer-host><faceplate-form><shreddit-composer event-source="comment_composer"><x-shadow><slot name="rte"></slot><slot name="submit-button"></slot></x-shadow>${editor(label)}
    <button slot="cancel-button">${cancel}</button><button class="send" slot="submit-button" type="submit">${button}</button></shreddit-composer></faceplate-form></comment-composer-host>
  <shreddit-comment><p>Nice</p><button>Reply</button></shreddit-comment>`;

describe('reddit', () => {
  for (const [label, button] of [
    ['Post body text field', 'Post'],
    ['Textfeld für den Beitrag', 'Posten'],
  ] as const)
    honoursTheContract(reddit, { surface: 'post', html: post('', label, button), field: '.editor', submit: '.send' });
  for (const [label, cancel, button] of [
    ['Join the conversation', 'Cancel', 'Comment'],
    ['Rejoins la conversation', 'Annuler', 'Commenter'],
  ] as const)
    honoursTheContract(reddit, { surface: 'comment', html: comment(label, cancel, button), field: '.editor', submit: '.send' });
  honoursTheContract(reddit, {
    surface: 'dm',
    html: `<rs-app><x-shadow><rs-room><x-shadow><header><h1>jopark</h1></header><rs-message-composer><x-shadow><form><textarea class="editor" name="message" placeholder="Nachricht">${TYPED}</textarea><button class="send" type="submit" aria-label="Nachricht senden"></button></form></x-shadow></rs-message-composer></x-shadow></rs-room></x-shadow></rs-app>`,
    field: '.editor',
    submit: '.send',
    recipient: 'jopark',
  });
  honoursTheContract(reddit, {
    surface: 'post',
    html: `<form id="newlink"><textarea name="title"></textarea><div class="usertext-edit"><textarea class="editor" name="text">${TYPED}</textarea></div><button class="send" name="submit" type="submit">odeslat</button></form>`,
    field: '.editor',
    submit: '.send',
  });
  honoursTheContract(reddit, {
    surface: 'comment',
    html: `<form class="usertext"><textarea class="editor" name="text">${TYPED}</textarea><button class="send save" type="submit">speichern</button><button class="cancel" type="button">abbrechen</button></form>`,
    field: '.editor',
    submit: '.send',
  });
  honoursTheContract(reddit, {
    surface: 'dm',
    html: `<form id="compose-message"><input class="decoy" name="to" value="jopark"><input class="decoy" name="subject"><textarea class="editor" name="text">${TYPED}</textarea><button class="send" id="send" type="submit">senden</button></form>`,
    field: '.editor',
    submit: '.send',
    recipient: 'jopark',
  });

  test('reads title and text as one draft, from either box', () => {
    openScene(post('Sports day', 'Body', 'Post', 'Year 8'));
    expect(found(reddit, query('.editor'))?.readText()).toBe('Sports day\nYear 8');
    expect(found(reddit, query('.title'))?.readText()).toBe('Sports day\nYear 8');
    expect(found(reddit, query('.title'))?.root).toBe(found(reddit, query('.editor'))?.root);
  });
});
