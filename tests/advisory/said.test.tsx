import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openAdvisory } from '../../src/advisory/open-advisory';
import type { Advice } from '../../src/engine/advice';
import type { AdvisoryAnswers } from '../../src/review/advisory-port';
import { adviceOn, finding, SERIOUS } from '../review/an-advice';

let said: (Advice | null)[];
let advisory: ReturnType<typeof openAdvisory>;
const composer = () => document.querySelector('#composer') as HTMLElement;
const press = (name: string) =>
  Array.from(document.documentElement.querySelector<HTMLElement>(':scope > div')?.shadowRoot?.querySelectorAll('button') ?? [])
    .find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(name))
    ?.click();

beforeEach(() => {
  document.body.innerHTML = '<div id="composer"><textarea></textarea></div>';
  said = [];
  const answers: Partial<AdvisoryAnswers> = {
    said: (advice) => said.push(advice),
    dismissed: vi.fn(),
    seen: vi.fn(),
    notAboutSchool: vi.fn(),
  };
  const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
  advisory = openAdvisory({ root: composer(), field, takesWords: () => false, person: () => null }, answers as AdvisoryAnswers, 'open');
});
afterEach(() => advisory.close());

const ADVICE = adviceOn(SERIOUS, finding());

test('what the note says is told, and that it says nothing once it is dismissed', () => {
  advisory.show(ADVICE);
  expect(said.at(-1)).toBe(ADVICE);
  press('Dismiss');
  expect(said.at(-1)).toBeNull();
});

test('so is what is only for information, though the page has but a dot', () => {
  const info = adviceOn(finding({ severity: 'info' }));
  advisory.show(info);
  expect(said.at(-1)).toBe(info);
});

test('so is what the pause says; a notice says nothing of the draft', () => {
  advisory.pause(ADVICE);
  expect(said.at(-1)).toBe(ADVICE);
  advisory.tell('unavailable');
  expect(said.at(-1)).toBeNull();
});

test('nothing is said of a draft that is not there any more', () => {
  advisory.show(ADVICE);
  advisory.hide();
  expect(said.at(-1)).toBeNull();
});
