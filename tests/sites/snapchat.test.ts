import { describe } from 'vitest';
import { snapchat } from '../../src/sites/snapchat';
import { honoursTheContract, TYPED } from './a-site';

const chat = (label: string, send: string) => `
  <nav><input class="decoy" type="text" placeholder="Search"></nav>
  <main><div><header><span role="heading">Jo Park</span></header><ul role="log"><li>hi</li></ul>
    <div><button title="Snap"></button><div class="editor" role="textbox" contenteditable="true" aria-placeholder="${label}">${TYPED}</div>${send}</div></div></main>`;

describe('snapchat', () => {
  for (const [label, send] of [
    ['Send a chat', '<button class="send" title="Send"><svg></svg></button>'],
    ['Envoyer un message', '<button class="send" aria-label="Envoyer"><svg></svg></button>'],
    ['أرسل دردشة', '<button class="send" type="submit"><svg></svg></button>'],
  ] as const)
    honoursTheContract(snapchat, { surface: 'dm', html: chat(label, send), field: '.editor', submit: '.send', recipient: 'Jo Park' });
  honoursTheContract(snapchat, {
    surface: 'dm',
    html: `<div role="main"><h2>Jo Park</h2><div><div class="editor" data-testid="chat-input" contenteditable="true" aria-label="Send a Chat">${TYPED}</div><button class="send" aria-label="Send"></button></div></div>`,
    field: '.editor',
    submit: '.send',
    recipient: 'Jo Park',
  });
});
