import { describe, expect, test } from 'vitest';
import { bluesky } from '../../src/sites/bluesky';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const editor = (text = TYPED) => `<div class="editor tiptap ProseMirror" contenteditable="true" translate="no"><p>${text}</p></div>`;

const compose = (publish: string, inside = editor()) => `
  <main><input class="decoy" role="search" placeholder="Search"></main>
  <div role="dialog"><div data-testid="composePostView"><div><button aria-label="Cancel">Cancel</button><button class="send" data-testid="composerPublishBtn" aria-label="${publish}"><div>${publish}</div></button></div>
    ${inside}<div><button data-testid="openReplyGateButton" aria-label="Who can reply">Anyone can interact</button><button data-testid="openMediaBtn"></button></div></div></div>`;

const pictures = `<div data-testid="selectedPhotosView">${['first', 'second']
  .map(
    (id) =>
      `<div><button data-testid="altTextButton">ALT</button><button id="${id}" data-testid="removePhotoButton" aria-label="Bild entfernen"></button><img src="data:image/jpeg;base64,${id}" alt=""></div>`,
  )
  .join('')}</div>`;

/** As the site shows it: opened out by a press, named in the reader's language. */
const ANSWERED =
  '<div aria-label="Rozwiń wpis" tabindex="0"><div data-testid="userAvatarImage"><img alt="" src="data:,"></div><div><div>Sam Lee</div><div>Who is bringing the marrows?</div></div></div>';

describe('bluesky', () => {
  for (const publish of ['Publish post', 'Beitrag veröffentlichen'])
    honoursTheContract(bluesky, {
      surface: 'post',
      html: compose(publish),
      field: '.editor',
      submit: '.send',
      audience: 'public',
      withPictures: compose(publish, editor() + pictures),
    });
  const answer = (publish: string, above = ANSWERED) =>
    compose(publish, `${above}<div><div data-testid="userAvatarImage"></div>${editor()}</div>`);
  honoursTheContract(bluesky, {
    surface: 'comment',
    html: answer('Opublikuj wpis'),
    field: '.editor',
    submit: '.send',
    audience: 'public',
  });
  for (const [placeholder, send] of [
    ['Write a message', 'Send message'],
    ['Escribe un mensaje', 'Enviar mensaje'],
  ] as const)
    honoursTheContract(bluesky, {
      surface: 'dm',
      html: `<main><div><h1>Jo Park</h1><div><div>hi</div></div><div><textarea class="editor" aria-label="${placeholder}" placeholder="${placeholder}">${TYPED}</textarea><button class="send" aria-label="${send}"><svg></svg></button></div></div></main>
        <div role="dialog"><textarea class="decoy" aria-label="Alt text"></textarea><button>Save</button></div>`,
      field: '.editor',
      submit: '.send',
      recipient: 'Jo Park',
    });

  test('an answer is known by its button too', () => {
    openScene(answer('Publish reply', ''));
    expect(found(bluesky, query('.editor'))?.surface).toBe('comment');
  });

  test('a post with one’s own picture beside it, or with one that is quoted below it, is no answer', () => {
    const quoted = '<div aria-label="Post by Sam"><img alt="" src="data:,"><div>Marrows</div></div>';
    openScene(compose('Publish post', `<div><div data-testid="userAvatarImage"></div>${editor()}</div>${quoted}`));
    expect(found(bluesky, query('.editor'))?.surface).toBe('post');
  });

  test('reads a thread as one draft', () => {
    openScene(compose('Publish posts', editor('First part') + editor('Second part')));
    expect(found(bluesky, query('.editor'))?.readText()).toBe('First part\nSecond part');
  });
});
