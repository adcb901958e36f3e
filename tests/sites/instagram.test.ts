import { describe, expect, test } from 'vitest';
import { instagram } from '../../src/sites/instagram';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const editor = (label: string) =>
  `<div class="editor" role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${label}" aria-placeholder="${label}"><p dir="ltr"><span data-lexical-text="true">${TYPED}</span></p></div>`;

const caption = (label: string, share: string, back: string) => `
  <main><div role="button">${back}</div><input class="decoy" type="text" aria-label="Search"></main>
  <div role="dialog"><h1>New post</h1><div role="button"><svg aria-label="${back}"></svg></div><div class="send" role="button" tabindex="0">${share}</div>
    <div><img src="blob:crop" alt=""></div>${editor(label)}<div>0/2,200</div><div role="button">Tag people</div></div>`;

const comment = (label: string, post: string) => `
  <article role="presentation"><img alt="Marrows"><section><div role="button"><svg aria-label="Like"></svg></div><div role="button"><svg aria-label="Share"></svg></div></section>
    <form method="POST"><textarea class="editor" aria-label="${label}" placeholder="${label}">${TYPED}</textarea><div class="send" role="button" tabindex="0">${post}</div></form></article>`;

const message = (label: string, send: string) => `
  <main><section><div role="navigation"><input class="decoy" type="text" placeholder="Search"></div>
    <div><header><h2>Jo Park</h2><div role="button"><svg aria-label="Audio call"></svg></div></header>
    <div role="grid"><div role="row">hi</div></div><div><div>${editor(label)}</div><div class="send" role="button" tabindex="0">${send}</div></div></div></section></main>`;

describe('instagram', () => {
  for (const [label, share, back] of [
    ['Write a caption...', 'Share', 'Back'],
    ['Écrivez une légende…', 'Partager', 'Retour'],
    ['Napisz podpis…', 'Udostępnij', 'Wstecz'],
  ] as const)
    honoursTheContract(instagram, { surface: 'post', html: caption(label, share, back), field: '.editor', submit: '.send' });
  for (const [label, post] of [
    ['Add a comment…', 'Post'],
    ['Kommentar hinzufügen …', 'Posten'],
  ] as const)
    honoursTheContract(instagram, { surface: 'comment', html: comment(label, post), field: '.editor', submit: '.send' });
  for (const [label, send] of [
    ['Message', 'Send'],
    ['Escribe un mensaje...', 'Enviar'],
  ] as const)
    honoursTheContract(instagram, { surface: 'dm', html: message(label, send), field: '.editor', submit: '.send', recipient: 'Jo Park' });

  test('has no submit while a step before the last is open', () => {
    openScene(caption('Write a caption...', 'Next', 'Back'));
    expect(found(instagram, query('.editor'))?.findSubmit()).toBeNull();
  });
});
