import { describe, expect, test } from 'vitest';
import { telegram } from '../../src/sites/telegram';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const k = (draft = TYPED) => `<main><div class="sidebar"><input class="decoy" type="text" placeholder="Search"></div>
  <div class="chat"><div class="topbar"><div class="chat-info"><span class="peer-title" dir="auto">Jo Park</span></div></div><div class="bubbles"><div class="bubble"><span class="peer-title">Sam</span>hi</div></div>
  <div class="chat-input"><div class="input-message-container"><div class="editor input-message-input" contenteditable="true" dir="auto" data-placeholder="Wiadomość">${draft}</div><div class="decoy input-field-input-fake" aria-hidden="true">${draft}</div></div>
    <button class="attach-file"></button><div class="btn-send-container"><button class="send btn-icon btn-send"><span class="tgico"></span></button></div></div></div></main>`;

const a = (
  send: string,
) => `<div id="MiddleColumn"><div class="MiddleHeader"><div class="ChatInfo"><h3 class="fullName" dir="auto">Year 6 parents</h3><span>12 members</span></div></div>
  <div class="Composer"><div class="message-input-wrapper"><div id="editable-message-text" class="editor" contenteditable="true" role="textbox" aria-label="Message">${TYPED}</div></div><button class="send main-button" aria-label="${send}"></button></div></div>`;

describe('telegram', () => {
  honoursTheContract(telegram, { surface: 'dm', html: k(), field: '.editor', submit: '.send', recipient: 'Jo Park' });
  honoursTheContract(telegram, { surface: 'dm', html: a('Send Message'), field: '.editor', submit: '.send', recipient: 'Year 6 parents' });

  test('an emoji is read from its picture', () => {
    openScene(k('See you <img class="emoji" src="data:," alt="👋">'));
    expect(found(telegram, query('.editor'))?.readText()).toBe('See you 👋');
  });
});
