import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recipientByName } from '../../src/review/recipient-words';
import { openPage } from './a-page';

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
