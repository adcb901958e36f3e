import { describe, expect, test } from 'vitest';
import { medium } from '../../src/sites/medium';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const story = (title: string, publish: string, confirm: string) => `
  <nav><input class="decoy" type="text" aria-label="Search"><button class="first">${publish}</button></nav>
  <main><article><div class="editor postArticle-content" contenteditable="true"><section><h3 class="graf graf--title" data-testid="editorTitleParagraph">${title}</h3><p class="graf graf--p" data-testid="editorParagraphText">${TYPED}</p></section></div></article></main>
  <div class="overlay"><button>Schedule for later</button><button class="send" data-testid="publishConfirmButton">${confirm}</button></div>`;

describe('medium', () => {
  for (const [publish, confirm] of [
    ['Publish', 'Publish now'],
    ['Publier', 'Publier maintenant'],
  ] as const)
    honoursTheContract(medium, {
      surface: 'post',
      html: story('<span class="defaultValue">Title</span>', publish, confirm).replace(/<h3.*h3>/, ''),
      field: '.editor',
      submit: '.send',
      audience: 'public',
    });
  honoursTheContract(medium, {
    surface: 'comment',
    html: `<div role="dialog"><h2>Responses</h2><div><div class="editor" contenteditable="true" role="textbox" data-slate-editor="true"><p>${TYPED}</p></div><div><button>Annuler</button><button class="send" data-testid="ResponseRespondButton">Répondre</button></div></div><div><p>Nice</p><button>Reply</button></div></div>`,
    field: '.editor',
    submit: '.send',
    audience: 'public',
  });

  test('the first "Publish" sends nothing, and what is shown while nothing is written is not read', () => {
    openScene(story('<span class="defaultValue">Title</span><br>', 'Publish', 'Publish now'));
    expect(found(medium, query('.editor'))?.readText()).toBe(`\n${TYPED}`);
    query('.overlay').remove();
    expect(found(medium, query('.editor'))?.findSubmit()).toBeNull();
  });
});
