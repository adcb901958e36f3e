import { describe, expect, test } from 'vitest';
import { x } from '../../src/sites/x';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const part = (index: number, text = TYPED) =>
  `<div data-testid="tweetTextarea_${index}_label"><div data-testid="tweetTextarea_${index}RichTextInputContainer"><div class="public-DraftEditorPlaceholder-root">What is happening?!</div>
   <div class="editor" data-testid="tweetTextarea_${index}" role="textbox" contenteditable="true"><div data-contents="true"><div data-block="true"><div><span data-text="true">${text}</span></div></div></div></div></div></div>`;

const attached = `<div data-testid="attachments">${['first', 'second']
  .map(
    (id) =>
      `<div><img src="blob:${id}" alt=""><button aria-label="Edit media"></button><button id="${id}" aria-label="Remove media"></button></div>`,
  )
  .join('')}</div>`;

describe('x', () => {
  honoursTheContract(x, {
    surface: 'post',
    html: `<div role="dialog"><div>${part(0)}</div><div data-testid="toolBar"><button class="send" data-testid="tweetButton" role="button"><span>Post</span></button></div></div>`,
    field: '.editor',
    submit: '.send',
    withPictures: `<div role="dialog"><div>${part(0)}${attached}</div><div data-testid="toolBar"><input type="file" data-testid="fileInput"><button data-testid="tweetButton"></button></div></div>`,
  });
  honoursTheContract(x, {
    surface: 'post',
    html: `<main><div><div><div>${part(0)}</div><div><button class="send" data-testid="tweetButtonInline">Post</button></div></div></div><article>Another post</article></main>`,
    field: '.editor',
    submit: '.send',
  });
  const answer = (above: string, button: string) =>
    `<div role="dialog"><div>${above}</div><div>${part(0)}</div><div data-testid="toolBar"><button class="send" data-testid="tweetButton" role="button"><span>${button}</span></button></div></div>`;
  honoursTheContract(x, {
    surface: 'comment',
    html: answer('<article><b>Sam</b><time datetime="2026-11-01">1h</time><div>Who has the marrows?</div></article>', 'Post'),
    field: '.editor',
    submit: '.send',
  });
  honoursTheContract(x, {
    surface: 'dm',
    html: `<section data-testid="dm-conversation-panel"><div data-testid="dm-conversation-header">Jo Park</div><div><textarea class="editor" data-testid="dm-composer-textarea">${TYPED}</textarea><button class="send" data-testid="dm-composer-send-button"></button></div></section>`,
    field: '.editor',
    submit: '.send',
    recipient: 'Jo Park',
  });

  test.each(['Reply', 'Antworten', 'Odpowiedz', 'رد'])('"%s" sends an answer', (button) => {
    openScene(answer('', button));
    expect(found(x, query('.editor'))?.surface).toBe('comment');
  });

  test('reads a thread as one draft', () => {
    document.body.innerHTML = `<div role="dialog">${part(0, 'First part')}${part(1, 'Second part')}<button data-testid="tweetButton"></button></div>`;
    expect(found(x, query('[data-testid=tweetTextarea_1]'))?.readText()).toBe('First part\nSecond part');
  });

  test('reads neither the post that is quoted nor the card of a link', () => {
    document.body.innerHTML = `<div role="dialog">${part(0)}<div data-testid="attachments"><div role="link"><div data-testid="tweetText" lang="en">What somebody else wrote</div></div></div><div data-testid="card.wrapper">A headline</div><button data-testid="tweetButton"></button></div>`;
    expect(found(x, query('.editor'))?.readText()).toBe(TYPED);
  });

  test('reads the textarea that phones get', () => {
    document.body.innerHTML = `<div role="dialog"><div data-testid="tweetTextarea_0"><textarea>Hello</textarea></div><button data-testid="tweetButton"></button></div>`;
    expect(found(x, query('textarea'))?.readText()).toBe('Hello');
  });

  test('reads the recipient of a message', () => {
    document.body.innerHTML =
      '<div data-testid="dm-conversation-header">Jo Park</div><div><textarea data-testid="dm-composer-textarea"></textarea></div>';
    expect(found(x, query('textarea'))?.readRecipient()).toBe('Jo Park');
  });
});
