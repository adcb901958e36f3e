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

  test('reads a thread as one draft', () => {
    openScene(compose('Publish posts', editor('First part') + editor('Second part')));
    expect(found(bluesky, query('.editor'))?.readText()).toBe('First part\nSecond part');
  });
});
