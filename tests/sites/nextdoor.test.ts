import { describe, expect, test } from 'vitest';
import { nextdoor } from '../../src/sites/nextdoor';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const post = (who: string, button: string) => `
  <main><input class="decoy" type="search"><button>${button}</button></main>
  <div role="dialog"><button aria-label="Close"></button><button><span>Sam Lee</span><span>${who}</span></button>
    <textarea class="editor" data-testid="composer-text-field">${TYPED}</textarea><input type="file" accept="image/*"><button class="send">${button}</button></div>`;

describe('nextdoor', () => {
  for (const [who, button, audience] of [
    ['Anyone', 'Post', 'public'],
    ['Tout le monde', 'Publier', 'public'],
  ] as const)
    honoursTheContract(nextdoor, { surface: 'post', html: post(who, button), field: '.editor', submit: '.send', audience });
  honoursTheContract(nextdoor, {
    surface: 'post',
    html: `<main><div><div><textarea class="editor" data-testid="composer-text-field">${TYPED}</textarea></div><button class="send" data-testid="composer-submit-button">Posten</button></div></main>`,
    field: '.editor',
    submit: '.send',
  });
  honoursTheContract(nextdoor, {
    surface: 'comment',
    html: `<div role="dialog"><p>Marrows</p><button>Teilen</button><div data-testid="comment-add-reply-input"><textarea class="editor" placeholder="Kommentieren …">${TYPED}</textarea><button class="send" aria-label="Kommentieren"></button></div></div>`,
    field: '.editor',
    submit: '.send',
  });
  honoursTheContract(nextdoor, {
    surface: 'dm',
    html: `<main><div data-testid="chat-window"><h2>Jo Park</h2><div><textarea class="editor">${TYPED}</textarea><button class="send" aria-label="Verstuur"></button></div></div></main>`,
    field: '.editor',
    submit: '.send',
    recipient: 'Jo Park',
  });

  test('has no submit while a step before the last is open', () => {
    openScene(post('Anyone', 'Next'));
    expect(found(nextdoor, query('.editor'))?.findSubmit()).toBeNull();
  });
});
