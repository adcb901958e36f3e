import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PictureReport } from '../../src/engine/schema/picture';
import { openPage } from './a-page';
import { adviceOn, finding } from './an-advice';

const FACES: PictureReport = { signals: { faces: 12 }, faces: [{ x: 0.1, y: 0.1, width: 0.1, height: 0.1 }], width: 400, height: 300 };
const ABOUT_PICTURE = finding({ rule: 'picture/many-faces', clause: '6', words: '' });

let page: ReturnType<typeof openPage>;
const quiet = () => vi.advanceTimersByTimeAsync(250);
/** Opens the first composer, attaches, and lets the desk answer. */
async function attachAndLook(names: readonly string[]): Promise<void> {
  page.type('');
  page.attach(names);
  for (const _ of names) {
    await quiet();
    await page.look(FACES);
  }
}
beforeEach(() => {
  vi.useFakeTimers();
  page = openPage();
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
});

describe('a picture on the draft', () => {
  test('is looked at once and judged together with the words', async () => {
    page.type('Sports day with my lot');
    page.attach(['day.jpg']);
    await quiet();
    await page.look(FACES);
    expect(page.desk.map(({ file }) => file.name)).toEqual(['day.jpg']);
    const { text, images } = page.questions.at(-1)?.draft ?? {};
    expect({ text, images }).toEqual({ text: 'Sports day with my lot', images: [{ faces: 12, permission: false }] });
    page.type('Sports day with my lot!');
    await quiet();
    expect(page.desk).toHaveLength(1);
  });

  test('is judged without a word beside it', async () => {
    await attachAndLook(['day.jpg']);
    await page.answer(adviceOn(ABOUT_PICTURE));
    expect(page.advisory().shown?.findings).toHaveLength(1);
  });

  test('is looked at after the one before it', async () => {
    page.type('');
    page.attach(['one.jpg', 'two.jpg']);
    await quiet();
    expect(page.desk.map(({ file }) => file.name)).toEqual(['one.jpg']);
    await page.look(FACES);
    expect(page.desk.map(({ file }) => file.name)).toEqual(['one.jpg', 'two.jpg']);
  });

  test('shows that it is being looked at, though nothing has been found', async () => {
    page.type('');
    page.attach(['day.jpg']);
    await quiet();
    await page.answer(adviceOn());
    expect(page.advisory().pictures.map(({ report }) => report)).toEqual([null]);
  });

  test('that nobody could look at is said, not passed over', async () => {
    page.type('');
    page.attach(['day.heic']);
    await quiet();
    page.desk[0]?.fail();
    await quiet();
    expect(page.questions.at(-1)?.draft.images).toEqual([{ unchecked: 'failed', permission: false }]);
    await page.answer(adviceOn());
    expect(page.advisory().shown).not.toBeNull();
  });

  test('chosen before there is a composer belongs to the next one', async () => {
    page.attach(['day.jpg'], 'two');
    expect(page.desk).toHaveLength(0);
    page.type('');
    await quiet();
    expect(page.desk).toHaveLength(1);
  });

  test('brings back what was dismissed of an earlier one', async () => {
    await attachAndLook(['one.jpg']);
    await page.answer(adviceOn(ABOUT_PICTURE));
    page.advisory().answers.dismissed();
    page.attach(['two.jpg']);
    await quiet();
    await page.look(FACES);
    await page.answer(adviceOn(ABOUT_PICTURE));
    expect(page.advisory().shown?.findings).toHaveLength(1);
  });
});

describe('a picture taken off the draft', () => {
  test('is no longer judged, nor looked at', async () => {
    page.state.pictures = 2;
    page.type('');
    page.attach(['one.jpg', 'two.jpg']);
    await quiet();
    page.state.pictures = 1;
    page.type('');
    await page.look(FACES);
    expect(page.desk).toHaveLength(1);
    expect(page.questions.at(-1)?.draft.images).toHaveLength(1);
  });

  test('takes the note about it along', async () => {
    page.state.pictures = 1;
    await attachAndLook(['one.jpg']);
    await page.answer(adviceOn(ABOUT_PICTURE));
    page.state.pictures = 0;
    page.type('');
    await quiet();
    expect(page.advisory().shown).toBeNull();
  });
});

describe('posting with a picture', () => {
  test('waits for it no longer than for words, and says that it was still being looked at', async () => {
    page.type('hello');
    page.attach(['day.jpg']);
    await quiet();
    await page.answer(adviceOn());
    page.press();
    await page.answer(adviceOn());
    await vi.advanceTimersByTimeAsync(400);
    await page.answer(adviceOn());
    expect(page.posts).toEqual(['hello']);
    expect(page.advisory().log).toContain('still-looking');
  });

  test('pauses once it has been found out what it shows', async () => {
    page.type('hello');
    page.attach(['day.jpg']);
    await quiet();
    page.press();
    page.desk[0]?.answer(FACES);
    await vi.advanceTimersByTimeAsync(10);
    await page.answer(adviceOn({ ...ABOUT_PICTURE, severity: 'serious' }));
    await vi.advanceTimersByTimeAsync(10);
    expect(page.posts).toEqual([]);
    expect(page.advisory().log.at(-1)).toBe('pause picture/many-faces');
  });
});

describe('a mended copy', () => {
  const COVER = { hide: { how: 'cover' as const, boxes: FACES.faces } };
  const NONE: PictureReport = { ...FACES, signals: { faces: 0 }, faces: [] };

  async function mend(use: 'swap' | 'save') {
    const outcome = page.advisory().answers.mend(page.advisory().pictures[0]?.id ?? '', COVER, use);
    await vi.advanceTimersByTimeAsync(0);
    await page.look(NONE);
    return outcome;
  }
  beforeEach(async () => {
    await attachAndLook(['day.jpg']);
    await page.answer(adviceOn(ABOUT_PICTURE));
  });

  test('is looked at again, and takes the place of the picture', async () => {
    expect(await mend('swap')).toEqual({ ok: true, report: NONE });
    expect(page.mended.map(({ use, file, place }) => [use, file.name, place])).toEqual([['swap', 'safe day.jpg', 0]]);
    expect(page.desk.map(({ file }) => file.name)).toEqual(['day.jpg', 'safe day.jpg']);
    await quiet();
    expect(page.questions.at(-1)?.draft.images).toEqual([{ faces: 0, permission: false }]);
  });

  test('that is only saved changes nothing on the draft', async () => {
    await mend('save');
    await quiet();
    expect(page.questions.at(-1)?.draft.images).toEqual([{ faces: 12, permission: false }]);
  });

  test('that the page does not take leaves the picture as it is', async () => {
    page.state.takesMended = false;
    expect(await mend('swap')).toEqual({ ok: false });
    expect(page.questions.at(-1)?.draft.images).toEqual([{ faces: 12, permission: false }]);
  });
});

test('permission is a fact about this picture on this draft', async () => {
  await attachAndLook(['day.jpg']);
  await page.answer(adviceOn(ABOUT_PICTURE));
  page.advisory().answers.permit(page.advisory().pictures[0]?.id ?? '', true);
  await quiet();
  expect(page.questions.at(-1)?.draft.images).toEqual([{ faces: 12, permission: true }]);
});
