import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recipientByName } from '../../src/review/recipient-words';
import { openPage } from './a-page';
import { adviceOn, finding } from './an-advice';

describe('whom a message is for, by the name the page shows', () => {
  test.each([
    ['Ella (Y10)', 'pupil'],
    ['Reece year 9', 'pupil'],
    ['my student Sam', 'pupil'],
    ['9B pupils', 'pupil'],
    ['Class of 2027', 'pupil'],
    ['Ella’s mum', 'parent'],
    ['Year 4 parents', 'parent'],
    ['Ella Marsh', null],
    ['Year 6 teachers', null],
    ['Students’ Union', null],
    ['Former pupil: Jo', null],
    ['Yasmin', null],
    ['Y2K party', null],
    [null, null],
  ])('%s: %s', (name, recipient) => expect(recipientByName(name)).toBe(recipient));
});

describe('a draft', () => {
  let page: ReturnType<typeof openPage>;
  beforeEach(() => {
    vi.useFakeTimers();
    page = openPage();
  });
  afterEach(() => {
    page.close();
    vi.useRealTimers();
  });

  test('says that it is for a pupil where the page shows so, and is asked about again when it is for somebody else', async () => {
    page.state.recipient = 'Ella (Y10)';
    page.type('well done');
    await vi.advanceTimersByTimeAsync(250);
    page.state.recipient = 'Mr Marsh';
    page.type('well done');
    await vi.advanceTimersByTimeAsync(250);
    expect(page.questions.map(({ draft }) => draft.recipient)).toEqual(['pupil', null]);
  });
});

describe('somebody of whom the page shows only the name', () => {
  let page: ReturnType<typeof openPage>;
  beforeEach(() => {
    vi.useFakeTimers();
    page = openPage();
    page.state.surface = 'dm';
    page.state.recipient = 'Ella Marsh';
  });
  afterEach(() => {
    page.close();
    vi.useRealTimers();
  });
  const recipients = () => page.questions.map(({ draft }) => draft.recipient);

  test('is a pupil where the person marked them before', async () => {
    page.state.pupils = ['Ella Marsh'];
    page.type('well done');
    await vi.advanceTimersByTimeAsync(500);
    expect(recipients()).toEqual(['pupil']);
  });

  test('becomes a pupil by the person’s mark, which is told to whoever remembers, and nobody by its taking back', async () => {
    await page.typeAndHear('well done', adviceOn(finding()));
    page.advisory().answers.markPupil(true);
    await vi.advanceTimersByTimeAsync(250);
    await page.answer(adviceOn(finding()));
    page.advisory().answers.markPupil(false);
    await vi.advanceTimersByTimeAsync(250);
    expect(recipients()).toEqual([null, 'pupil', null]);
    expect(page.attention).toEqual(['pupil Ella Marsh', 'no pupil Ella Marsh']);
  });

  test('cannot be marked in a post, nor where the page says who they are', () => {
    page.type('well done');
    expect(page.advisory().place.person()).toEqual({ name: 'Ella Marsh', isPupil: false });
    page.state.recipient = 'Ella (Y10)';
    expect(page.advisory().place.person()).toBeNull();
    page.state.recipient = 'Ella Marsh';
    page.state.surface = 'post';
    page.type('well done', 'two');
    expect(page.advisories[1]?.place.person()).toBeNull();
  });
});
