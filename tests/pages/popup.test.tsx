import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Advice } from '../../src/engine/advice';
import { Popup } from '../../src/pages/popup';
import { adviceOn, finding } from '../review/an-advice';

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../src/messages/send', () => ({ send }));

const RULES = {
  organisation: 'Oak Field',
  version: '1.0.0',
  rules: 42,
  problems: [{ code: 'x', message: 'Unknown key.', path: [], rule: 'a/b' }],
};
let checks: { text: string; answer(advice: Advice): void; fail(): void }[];

const page = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const draft = () => document.querySelector('textarea') as HTMLTextAreaElement;
const type = async (text: string) => {
  draft().value = text;
  draft().dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(350);
};
const open = async (fromSelection = false) => {
  render(<Popup from={fromSelection ? 'selection' : null} />, document.body);
  await vi.advanceTimersByTimeAsync(400);
};

beforeEach(() => {
  vi.useFakeTimers();
  checks = [];
  send.mockImplementation((name: string, input: { text: string }) => {
    if (name === 'rulesInForce') return Promise.resolve(RULES);
    if (name === 'takeSelection') return Promise.resolve('thick as mince');
    return new Promise((resolve, reject) => checks.push({ text: input.text, answer: resolve, fail: () => reject(new Error('dead')) }));
  });
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

describe('the popup', () => {
  test('checks as the person types, and shows the clause, the advice and the words marked', async () => {
    await open();
    await type('they are thick as mince');
    checks[0]?.answer(adviceOn(finding({ start: 9, end: 23 })));
    await vi.advanceTimersByTimeAsync(100);
    expect(page()).toContain('Clause 4');
    expect(page()).toContain('Leave the pupils out.');
    expect(document.querySelector('.echo mark')?.textContent).toBe('thick as mince');
    expect(draft().value).toBe('they are thick as mince');
  });

  test('Check checks at once', async () => {
    await open();
    draft().value = 'hello';
    draft().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(50);
    document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    expect(checks.map(({ text }) => text)).toEqual(['hello']);
  });

  test('starts with the selected words when opened from the menu', async () => {
    await open(true);
    expect(draft().value).toBe('thick as mince');
    await vi.advanceTimersByTimeAsync(400);
    expect(checks.map(({ text }) => text)).toEqual(['thick as mince']);
  });

  test('a slow reply never replaces a newer one', async () => {
    await open();
    await type('one');
    await type('two');
    checks[1]?.answer(adviceOn());
    checks[0]?.answer(adviceOn(finding()));
    await vi.advanceTimersByTimeAsync(100);
    expect(page()).toContain('Nothing stood out');
  });

  test('says so when checking is unavailable', async () => {
    await open();
    await type('one');
    checks[0]?.fail();
    await vi.advanceTimersByTimeAsync(100);
    expect(page()).toContain('Checking is unavailable');
  });

  test('names the rules in force and their problems', async () => {
    await open();
    expect(page()).toContain('Oak Field rules, version 1.0.0: 42 in use');
    expect(page()).toContain('One problem in the rules');
  });
});
