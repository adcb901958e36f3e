import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findComposer } from '../../src/sites/site';
import { isProvenFor } from '../../src/wording/editor-kinds';
import { putWords } from '../../src/wording/put-words';

const BEFORE = 'One. Two. Three.';
const WANTED = { start: 5, end: 9, words: 'Zwei.' };
const SITE = { id: 'a', matches: [], composers: [{ surface: 'post', field: '.box', submit: ['button'], keys: 'none' }] } as const;

const commands: string[] = [];
/** What the page's editor makes of an editing command. */
let obey: (command: string, words?: string) => void;

function composerWith(html: string) {
  document.body.innerHTML = `<form>${html}<button>Post</button></form>`;
  const box = document.querySelector('.box') as HTMLTextAreaElement;
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  const composer = findComposer(SITE, [box]);
  if (!composer) throw new Error('The page has no composer.');
  return { box, composer };
}

beforeEach(() => {
  vi.useFakeTimers();
  commands.length = 0;
  document.execCommand = (command, _ui, words) => {
    commands.push(command);
    obey(command, words);
    return true;
  };
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function put(composer: Parameters<typeof putWords>[0], wanted = WANTED): Promise<boolean> {
  const done = putWords(composer, wanted);
  await vi.advanceTimersByTimeAsync(2000);
  return done;
}

test('what is selected is exactly what is to go, and it is done once the draft reads as wanted', async () => {
  const { box, composer } = composerWith(`<textarea class="box">${BEFORE}</textarea>`);
  obey = (_, words) => box.setRangeText(words ?? '');
  expect(await put(composer)).toBe(true);
  expect(box.value).toBe('One. Zwei. Three.');
  expect(commands).toEqual(['insertText']);
  expect(document.activeElement).toBe(box);
});

test('an editor that makes something else of it is told to undo, and nothing is said to be done', async () => {
  const { box, composer } = composerWith(`<textarea class="box">${BEFORE}</textarea>`);
  obey = (command) => {
    box.value = command === 'undo' ? BEFORE : 'One. Three.';
  };
  expect(await put(composer)).toBe(false);
  expect(commands).toEqual(['insertText', 'undo']);
  expect(box.value).toBe(BEFORE);
});

test('an editor that does nothing is left alone', async () => {
  const { composer } = composerWith(`<textarea class="box">${BEFORE}</textarea>`);
  obey = () => {};
  expect(await put(composer)).toBe(false);
  expect(commands).toEqual(['insertText']);
});

test('what the person types meanwhile is not written over', async () => {
  const { box, composer } = composerWith(`<textarea class="box">${BEFORE}</textarea>`);
  const done = putWords(composer, WANTED);
  box.value = `New. ${BEFORE}`;
  await vi.advanceTimersByTimeAsync(2000);
  expect(await done).toBe(false);
  expect(commands).toEqual([]);
});

test('an editor of no proven kind is not touched', async () => {
  const { box, composer } = composerWith(`<div class="box" contenteditable="true">${BEFORE}</div>`);
  expect(isProvenFor(box)).toBe(false);
  expect(await put(composer)).toBe(false);
  expect(commands).toEqual([]);
  expect(document.activeElement).not.toBe(box);
});
