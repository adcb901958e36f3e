import { describe } from 'vitest';
import { whatsapp } from '../../src/sites/whatsapp';
import { honoursTheContract, TYPED } from './a-site';

const editor = (label: string, attributes: string) =>
  `<div class="editor" contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}" aria-placeholder="${label}" ${attributes}><p class="selectable-text"><span data-lexical-text="true">${TYPED}</span></p></div>`;

const chat = (header: string, label: string, attributes: string, send: string) => `
  <div id="side"><div class="decoy" contenteditable="true" role="textbox" data-tab="3" title="Search"><p></p></div></div>
  <div id="main"><header>${header}</header><div role="application"><div role="row">hi</div></div>
    <footer><button aria-label="Attach"><span data-icon="plus-rounded"></span></button><div>${editor(label, attributes)}</div>${send}</footer></div>`;

describe('whatsapp', () => {
  for (const [header, label, attributes, send] of [
    [
      '<span data-testid="conversation-info-header-chat-title" dir="auto">Jo Park</span>',
      'Type a message',
      'data-testid="conversation-compose-box-input" data-tab="10"',
      '<button class="send" aria-label="Send"><span data-icon="wds-ic-send-filled"></span></button>',
    ],
    [
      '<div role="button"><span dir="auto" title="Jo Park">Jo Park</span></div>',
      'Napisz wiadomość',
      'data-tab="10"',
      '<button class="send" aria-label="Wyślij"><span></span></button>',
    ],
    [
      '<span dir="auto" title="Jo Park">Jo Park</span>',
      'Schreib eine Nachricht',
      '',
      '<div class="send" role="button"><span data-icon="send"></span></div>',
    ],
  ] as const)
    honoursTheContract(whatsapp, {
      surface: 'dm',
      html: chat(header, label, attributes, send),
      field: '.editor',
      submit: '.send',
      recipient: 'Jo Park',
    });
  honoursTheContract(whatsapp, {
    surface: 'dm',
    html: `<div id="main"><header><span dir="auto" title="Jo Park">Jo Park</span></header></div>
      <div role="dialog"><img src="blob:1" alt=""><div data-testid="media-caption-input-container">${editor('Ajouter une légende', '')}</div><div class="send" role="button" aria-label="Envoyer"><span data-icon="wds-ic-send-filled"></span></div></div>`,
    field: '.editor',
    submit: '.send',
    recipient: 'Jo Park',
  });
});
