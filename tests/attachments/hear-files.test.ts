import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HearEvent, hearFiles } from '../../src/attachments/hear-files';

const picture = (name = 'day.jpg', type = 'image/jpeg') => new File(['x'], name, { type });
let heard: string[] = [];
let end = new AbortController();

const onWindow =
  (signal: AbortSignal): HearEvent =>
  (type, listener) =>
    window.addEventListener(type, listener, { capture: true, signal });

/** Sends an event as the page would, with files where this kind of event carries them. */
function send(target: EventTarget, type: string, carried: object = {}): void {
  const event = new Event(type, { bubbles: true, composed: true });
  for (const [key, value] of Object.entries(carried)) Object.defineProperty(event, key, { value });
  target.dispatchEvent(event);
}

function inputWith(files: readonly File[]): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  Object.defineProperty(input, 'files', { value: files });
  return input;
}

beforeEach(() => {
  heard = [];
  end = new AbortController();
  document.body.innerHTML = '<main></main>';
  hearFiles((files) => heard.push(...files.map(({ name }) => name)), onWindow(end.signal));
});
afterEach(() => end.abort());

describe('a picture is heard of', () => {
  test('once, when it is chosen', () => {
    const input = inputWith([picture()]);
    document.body.append(input);
    send(input, 'input');
    send(input, 'change');
    expect(heard).toEqual(['day.jpg']);
  });

  test('when it is chosen inside a shadow root, which no change event leaves', () => {
    const input = inputWith([picture()]);
    (document.querySelector('main') as Element).attachShadow({ mode: 'open' }).append(input);
    send(input, 'input');
    expect(heard).toEqual(['day.jpg']);
  });

  test('when it is pasted or dropped', () => {
    send(document.body, 'paste', { clipboardData: { files: [picture('pasted.png', 'image/png')] } });
    send(document.body, 'drop', { dataTransfer: { files: [picture('dropped.webp', 'image/webp')] } });
    expect(heard).toEqual(['pasted.png', 'dropped.webp']);
  });

  test('when its type is one that the system does not know', () => {
    send(document.body, 'drop', { dataTransfer: { files: [picture('IMG_1.HEIC', '')] } });
    expect(heard).toEqual(['IMG_1.HEIC']);
  });

  test('before the page hears of it, and the page hears of it too', () => {
    const order: string[] = [];
    end.abort();
    hearFiles(() => order.push('ours'), onWindow(new AbortController().signal));
    document.body.addEventListener('drop', () => order.push('the page'));
    send(document.body, 'drop', { dataTransfer: { files: [picture()] } });
    expect(order).toEqual(['ours', 'the page']);
  });
});

test.each([
  ['a document', picture('minutes.pdf', 'application/pdf')],
  ['a page of text', picture('notes.txt', 'text/plain')],
])('%s is not', (_what, file) => {
  send(document.body, 'drop', { dataTransfer: { files: [file] } });
  expect(heard).toEqual([]);
});
