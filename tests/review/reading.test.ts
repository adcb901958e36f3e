import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage } from './a-page';
import { adviceOn, finding, SERIOUS } from './an-advice';

let page: ReturnType<typeof openPage>;
beforeEach(() => {
  vi.useFakeTimers();
  page = openPage();
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
});

describe('while typing', () => {
  test('nothing runs on a page where no composer has been opened', () => {
    document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(vi.getTimerCount()).toBe(0);
    expect(page.advisories).toHaveLength(0);
    expect(page.state.wakings).toBe(0);
  });

  test('the background is woken once for each composer that is opened', () => {
    page.type('a');
    page.type('ab');
    expect(page.state.wakings).toBe(1);
    page.type('b', 'two');
    expect(page.state.wakings).toBe(2);
  });

  test('the draft is read once typing rests', async () => {
    page.type('a');
    await vi.advanceTimersByTimeAsync(200);
    page.type('ab');
    await vi.advanceTimersByTimeAsync(249);
    expect(page.questions).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(page.questions.map(({ draft }) => draft.text)).toEqual(['ab']);
  });

  test('a finding is shown', async () => {
    await page.typeAndHear('thick as mince', adviceOn(finding()));
    expect(page.advisory().log).toEqual(['note advise']);
  });

  test('a slow reply never replaces a newer one', async () => {
    page.type('her UPN is A823429107001');
    await vi.advanceTimersByTimeAsync(250);
    page.type('a lovely day');
    await vi.advanceTimersByTimeAsync(250);
    await page.answer(adviceOn(), 1);
    await page.answer(adviceOn(SERIOUS), 0);
    expect(page.advisory().log).toEqual([]);
    expect(page.advisory().shown).toBeNull();
  });

  test('the same draft is not asked about twice while the answer is awaited', async () => {
    page.type('a lovely day');
    await vi.advanceTimersByTimeAsync(250);
    page.type('a lovely day');
    await vi.advanceTimersByTimeAsync(250);
    expect(page.questions).toHaveLength(1);
  });

  test('a finding once dismissed does not come back for that draft', async () => {
    await page.typeAndHear('thick as mince', adviceOn(finding()));
    page.advisory().answers.dismissed();
    await page.typeAndHear('thick as mince!', adviceOn(finding()));
    expect(page.advisory().shown).toBeNull();
    await page.typeAndHear('thick as mince and useless', adviceOn(finding(), finding({ words: 'useless' })));
    expect(page.advisory().shown?.findings.map((each) => each.words)).toEqual(['useless']);
  });

  test('an emptied composer starts afresh', async () => {
    await page.typeAndHear('thick as mince', adviceOn(finding()));
    page.advisory().answers.dismissed();
    page.type('');
    await vi.advanceTimersByTimeAsync(250);
    await page.typeAndHear('thick as mince', adviceOn(finding()));
    expect(page.advisory().shown?.severity).toBe('advise');
  });

  test('text that an editor puts in the page by itself, as on a paste, is read too', async () => {
    const field = page.field();
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await vi.advanceTimersByTimeAsync(250);
    field.value = 'pasted';
    page.button().append('!');
    await vi.advanceTimersByTimeAsync(250);
    expect(page.questions.map(({ draft }) => draft.text)).toEqual(['pasted']);
  });

  test('a change of the page that leaves the draft as it was asks nothing anew', async () => {
    await page.typeAndHear('a lovely day', adviceOn());
    page.button().append('!');
    await vi.advanceTimersByTimeAsync(250);
    expect(page.questions).toHaveLength(1);
  });

  test('two open composers each have a review of their own', async () => {
    page.type('first', 'one');
    page.type('second', 'two');
    await vi.advanceTimersByTimeAsync(250);
    expect(page.questions.map(({ draft }) => draft.text)).toEqual(['first', 'second']);
    await page.answer(adviceOn(SERIOUS), 1);
    expect(page.advisories.map((each) => each.log)).toEqual([[], ['note serious']]);
  });

  test('a composer that has left the page is let go', () => {
    page.type('first', 'one');
    document.querySelector('#one')?.remove();
    page.type('second', 'two');
    expect(page.advisories[0]?.log).toEqual(['closed']);
  });

  test('an extension updated under the page says so once', async () => {
    page.state.updated = true;
    page.type('a');
    await vi.advanceTimersByTimeAsync(250);
    page.questions[0]?.fail();
    await vi.advanceTimersByTimeAsync(0);
    page.type('ab');
    await vi.advanceTimersByTimeAsync(250);
    page.questions[1]?.fail();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.advisory().log).toEqual(['updated']);
  });

  test('Alt+Shift+Q opens the note, and the page does not hear it', async () => {
    await page.typeAndHear('thick as mince', adviceOn(finding()));
    expect(page.key({ key: 'Q', altKey: true, shiftKey: true })).not.toContain('keydown');
    expect(page.advisory().log).toEqual(['note advise', 'toggle']);
  });
});
