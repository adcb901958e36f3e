import { describe, expect, test } from 'vitest';
import { blogger } from '../../src/sites/blogger';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const post = (title: string, publish: string, cancel: string, confirm: string) => `
  <header><input class="decoy" type="search" aria-label="Search"></header>
  <c-wiz><input class="title" type="text" aria-label="Title" value="${title}"><div role="button">Preview</div><div class="first" role="button" aria-label="${publish}">${publish}</div>
    <x-frame class="editor editable" contenteditable="true">${TYPED}</x-frame></c-wiz>
  <div role="alertdialog"><h2>?</h2><div role="button">${cancel}</div><div class="send" role="button">${confirm}</div></div>`;

describe('blogger', () => {
  for (const [publish, cancel, confirm] of [
    ['Publish', 'Cancel', 'Confirm'],
    ['Veröffentlichen', 'Abbrechen', 'Bestätigen'],
    ['Publicar', 'Cancelar', 'Confirmar'],
  ] as const)
    honoursTheContract(blogger, { surface: 'post', html: post('', publish, cancel, confirm), field: '.editor', submit: '.send' });
  honoursTheContract(blogger, {
    surface: 'comment',
    html: `<form><textarea class="editor" name="commentBody">${TYPED}</textarea><input class="send" type="submit" value="Publier"></form>`,
    field: '.editor',
    submit: '.send',
    audience: 'public',
  });

  honoursTheContract(blogger, {
    surface: 'comment',
    html: `<c-wiz><div><textarea class="editor" aria-label="Wpisz komentarz">${TYPED}</textarea></div><div><div class="send" role="button">Opublikuj</div></div></c-wiz>`,
    field: '.editor',
    submit: '.send',
    audience: 'public',
  });

  test('the first "Publish" only asks, and the title is part of the draft', () => {
    openScene(post('Sports day', 'Publish', 'Cancel', 'Confirm'));
    expect(found(blogger, query('.editor'))?.readText()).toBe(`Sports day\n${TYPED}`);
    expect(found(blogger, query('.title'))?.readText()).toBe(`Sports day\n${TYPED}`);
    query('[role=alertdialog]').remove();
    expect(found(blogger, query('.editor'))?.findSubmit()).toBeNull();
  });
});
