import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage } from './a-page';
import { adviceOn, finding, SERIOUS } from './an-advice';

let page: ReturnType<typeof openPage>;
const use = (...args: Parameters<typeof openPage>) => {
  page?.close();
  page = openPage(...args);
};
beforeEach(() => {
  vi.useFakeTimers();
  use();
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
});

const ALL = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchend', 'click'];

describe('a verdict is known', () => {
  test('a clean draft goes out untouched', async () => {
    await page.typeAndHear('a lovely day', adviceOn());
    expect(page.press()).toEqual(ALL);
    expect(page.posts).toEqual(['a lovely day']);
  });

  test('an empty composer is never held', () => {
    page.type('');
    expect(page.press()).toEqual(ALL);
  });

  test('a serious finding holds the whole press, also on what is inside the button', async () => {
    await page.typeAndHear('UPN A823429107001', adviceOn(SERIOUS));
    expect(page.press(page.button().firstElementChild as Element)).toEqual([]);
    expect(page.posts).toEqual([]);
    expect(page.advisory().log).toEqual(['note serious', 'pause confidential/upn']);
  });

  test('Post anyway posts exactly once, with the whole press', async () => {
    await page.typeAndHear('UPN A823429107001', adviceOn(SERIOUS));
    page.press();
    const heard: string[] = [];
    for (const type of ALL) page.button().addEventListener(type, () => heard.push(type));
    page.advisory().answers.postAnyway();
    page.advisory().answers.postAnyway();
    expect(page.posts).toHaveLength(1);
    expect(heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  });

  test('the button is looked up anew when posting', async () => {
    await page.typeAndHear('UPN A823429107001', adviceOn(SERIOUS));
    page.press();
    const fresh = page.button().cloneNode(true) as HTMLElement;
    fresh.addEventListener('click', () => page.posts.push('from the new button'));
    page.button().replaceWith(fresh);
    page.advisory().answers.postAnyway();
    expect(page.posts).toEqual(['from the new button']);
  });

  test('a second press while the pause is open posts once', async () => {
    await page.typeAndHear('UPN A823429107001', adviceOn(SERIOUS));
    page.press();
    page.press();
    expect(page.posts).toHaveLength(1);
  });

  test('the later click of a double click is not a second press', async () => {
    await page.typeAndHear('UPN A823429107001', adviceOn(SERIOUS));
    page.press();
    page.press(page.button(), 2);
    expect(page.posts).toEqual([]);
    expect(page.advisory().shown).not.toBeNull();
  });

  test('after Keep editing the unchanged draft goes straight through', async () => {
    await page.typeAndHear('UPN A823429107001', adviceOn(SERIOUS));
    page.press();
    page.advisory().answers.keepEditing();
    expect(page.advisory().log.at(-1)).toBe('note serious');
    expect(page.press()).toEqual(ALL);
    expect(page.posts).toHaveLength(1);
  });

  test('after an edit the same finding does not pause again and a new one does', async () => {
    await page.typeAndHear('UPN A823429107001', adviceOn(SERIOUS));
    page.press();
    page.advisory().answers.keepEditing();
    await page.typeAndHear('UPN A823429107001 and B1', adviceOn(SERIOUS, finding({ ...SERIOUS, words: 'B1' })));
    expect(page.press()).toEqual([]);
    page.advisory().answers.keepEditing();
    await page.typeAndHear('the UPN A823429107001', adviceOn(SERIOUS));
    expect(page.press()).toEqual(ALL);
  });

  test('advice whose note was on screen is let go; otherwise it pauses once', async () => {
    await page.typeAndHear('thick as mince', adviceOn(finding()));
    expect(page.press()).toEqual([]);
    page.advisory().answers.keepEditing();
    page.type('');
    await vi.advanceTimersByTimeAsync(250);
    await page.typeAndHear('thick as mince', adviceOn(finding()));
    page.advisory().answers.seen();
    expect(page.press()).toEqual(ALL);
  });

  test('typing while the pause is open is editing', async () => {
    await page.typeAndHear('UPN A823429107001', adviceOn(SERIOUS));
    page.press();
    page.type('UPN');
    page.advisory().answers.postAnyway();
    expect(page.posts).toEqual([]);
  });

  test('a change of the page that leaves the draft as it was leaves the pause open', async () => {
    await page.typeAndHear('UPN A823429107001', adviceOn(SERIOUS));
    page.press();
    page.button().append('!');
    await vi.advanceTimersByTimeAsync(300);
    expect(page.advisory().log).toEqual(['note serious', 'pause confidential/upn']);
  });

  test('a new post in the same box is paused again for the same words', async () => {
    await page.typeAndHear('UPN A823429107001', adviceOn(SERIOUS));
    page.press();
    page.advisory().answers.postAnyway();
    page.field().value = '';
    await page.typeAndHear('Again: A823429107001', adviceOn(SERIOUS));
    expect(page.press()).toEqual([]);
  });
});

describe('the text is newer than its verdict', () => {
  test('it is held, asked about at once, and released exactly once when clean', async () => {
    page.type('a lovely day');
    expect(page.press()).toEqual([]);
    expect(page.questions.map(({ draft }) => draft.text)).toEqual(['a lovely day']);
    await page.answer(adviceOn());
    expect(page.posts).toEqual(['a lovely day']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(page.posts).toHaveLength(1);
    expect(page.advisory().log).toEqual([]);
  });

  test('a finding pauses it', async () => {
    page.type('UPN A823429107001');
    page.press();
    await page.answer(adviceOn(SERIOUS));
    expect(page.advisory().log).toEqual(['pause confidential/upn']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(page.posts).toEqual([]);
  });

  test('without an answer in 400 ms it is released exactly once, and the note says so', async () => {
    page.type('a lovely day');
    page.press();
    await vi.advanceTimersByTimeAsync(399);
    expect(page.posts).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(page.posts).toHaveLength(1);
    expect(page.advisory().log).toEqual(['unavailable']);
    await page.answer(adviceOn());
    expect(page.posts).toHaveLength(1);
  });

  test('a dead worker releases it at once, and the note says so', async () => {
    page.type('a lovely day');
    page.press();
    page.questions[0]?.fail();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.posts).toHaveLength(1);
    expect(page.advisory().log).toEqual(['unavailable']);
  });

  test('a draft released unchecked is not held a second time', async () => {
    page.type('a lovely day');
    page.press();
    await vi.advanceTimersByTimeAsync(400);
    expect(page.press()).toEqual(ALL);
  });

  test('an extension updated under the page holds nothing, and says so', () => {
    page.type('a lovely day');
    page.state.updated = true;
    expect(page.press()).toEqual(ALL);
    expect(page.advisory().log).toEqual(['updated']);
  });

  test('presses while the answer is awaited wait with the first', async () => {
    page.type('a lovely day');
    page.press();
    expect(page.press()).toEqual([]);
    await page.answer(adviceOn());
    expect(page.posts).toHaveLength(1);
  });

  test('what is typed while the answer is awaited is asked about before release', async () => {
    page.type('a lovely day');
    page.press();
    page.type('UPN A823429107001');
    await page.answer(adviceOn());
    expect(page.posts).toEqual([]);
    await page.answer(adviceOn(SERIOUS));
    expect(page.advisory().log).toEqual(['pause confidential/upn']);
  });

  test('a composer closed while the answer is awaited is left alone', async () => {
    page.type('a lovely day');
    page.press();
    document.querySelector('#one')?.remove();
    page.type('elsewhere', 'two');
    await vi.advanceTimersByTimeAsync(400);
    expect(page.posts).toEqual([]);
  });
});
