import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CheckPage } from '../../src/pages/check-page';

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../src/messages/send', () => ({ send }));

/** Every draft that was asked about. */
let asked: unknown[];
const selects = () => [...document.querySelectorAll('select')];
const labels = () => selects().map((each) => each.closest('label')?.querySelector('span')?.textContent);
const choose = async (label: string, words: string) => {
  const select = selects()[labels().indexOf(label)] as HTMLSelectElement;
  select.selectedIndex = [...select.options].findIndex(({ textContent }) => textContent === words);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(400);
};

beforeEach(async () => {
  vi.useFakeTimers();
  asked = [];
  send.mockImplementation((name: string, input: unknown) => {
    if (name === 'checkDraft') asked.push(input);
    return new Promise(() => {});
  });
  render(<CheckPage />, document.body);
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  box.value = 'see you tomorrow';
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(400);
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

describe('what a draft is meant for', () => {
  test('is a post that nobody has said more about, until somebody does', () => {
    expect(asked.at(-1)).toEqual({ text: 'see you tomorrow', surface: 'post', recipient: null, images: [], context: {} });
    expect(labels()).toEqual(['Kind', 'Who can read it']);
  });

  test('goes along with the draft, and is looked at again when it changes', async () => {
    await choose('Who can read it', 'Everyone');
    expect(asked.at(-1)).toMatchObject({ surface: 'post', context: { audience: 'public' } });
    await choose('Kind', 'A message');
    expect(labels()).toEqual(['Kind', 'To']);
    expect(asked.at(-1)).toMatchObject({ surface: 'dm', context: {} });
    await choose('To', 'A pupil');
    expect(asked.at(-1)).toMatchObject({ surface: 'dm', recipient: 'pupil' });
    await choose('Kind', 'A blog');
    expect(asked.at(-1)).toMatchObject({ surface: 'blog', recipient: null });
  });
});
