import { describe, expect, test } from 'vitest';
import { discord } from '../../src/sites/discord';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const box = (label: string, send: string, attached = '') => `
  <nav><input class="decoy" type="text" aria-label="Search"></nav>
  <main><section aria-label="Channel header"><h1>Allotment</h1></section><ol role="list" data-list-id="chat-messages"><li>hi <div role="button" aria-label="Reply"></div></li></ol>
    <form class="form_f75fb0"><div class="channelTextArea_f75fb0">${attached}<div class="scrollableContainer"><button type="button" aria-label="Upload a file"></button>
      <div class="editor" role="textbox" data-slate-editor="true" data-slate-node="value" contenteditable="true" aria-label="${label}" aria-multiline="true"><div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">${TYPED}</span></span></span></div></div>
      <div><button type="button" aria-label="Open GIF picker"></button><button class="send" type="button" aria-label="${send}"><svg></svg></button></div></div></div></form></main>`;

const attached = `<ul class="channelAttachmentArea_b77158" data-list-id="attachments">${['first', 'second']
  .map(
    (id) =>
      `<li><div role="group"><div aria-label="Modify attachment"></div><div role="button" id="${id}" aria-label="Anhang entfernen"></div></div><span>${id}.jpg</span></li>`,
  )
  .join('')}</ul>`.replaceAll('Anhang entfernen', 'Remove Attachment');

describe('discord', () => {
  for (const [label, send] of [
    ['Message #marrows', 'Send message'],
    ['Nachricht an #marrows', 'Nachricht senden'],
  ] as const)
    honoursTheContract(discord, { surface: 'post', html: box(label, send), field: '.editor', submit: '.send' });
  for (const [label, send] of [
    ['Message @jopark', 'Send message'],
    ['Envoyer un message à @jopark', 'Envoyer le message'],
    ['@jopark kullanıcısına mesaj gönder', 'Gönder'],
  ] as const)
    honoursTheContract(discord, { surface: 'dm', html: box(label, send), field: '.editor', submit: '.send', recipient: '@jopark' });

  test('counts what is attached, and knows what takes it off', () => {
    openScene(box('Message @jopark', 'Send', attached));
    const composer = found(discord, query('.editor'));
    expect(composer?.countPictures()).toBe(2);
    expect(composer?.findRemove(1)?.id).toBe('second');
  });

  test('Enter sends where no button is shown, and what is shown while nothing is written is not read', () => {
    openScene(
      `<form><div class="editor" role="textbox" data-slate-editor="true" contenteditable="true" aria-label="Message @jo"><div data-slate-node="element"><span data-slate-placeholder="true" contenteditable="false">Message @jo</span><span data-slate-zero-width="n">\uFEFF<br></span></div></div></form>`,
    );
    expect(found(discord, query('.editor'))).toMatchObject({ keys: 'enter' });
    expect(found(discord, query('.editor'))?.findSubmit()).toBeNull();
    expect(found(discord, query('.editor'))?.readText()).toBe('');
  });
});
