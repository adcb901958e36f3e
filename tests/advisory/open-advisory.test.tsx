import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openAdvisory } from '../../src/advisory/open-advisory';
import { adviceOn, finding, SERIOUS } from '../review/an-advice';
import { someAnswers } from './some-answers';

const INFO = finding({ rule: 'privacy/public', clause: '8', severity: 'info', title: 'Anyone can see this' });
const answers = someAnswers();
let isProven = true;
let advisory: ReturnType<typeof openAdvisory>;

const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const host = () => document.documentElement.querySelector<HTMLElement>(':scope > div');
const shadow = () => host()?.shadowRoot as ShadowRoot;
const buttons = () => Array.from(shadow().querySelectorAll('button'), nameOf);
const button = (name: string) =>
  Array.from(shadow().querySelectorAll('button')).find((each) => nameOf(each).includes(name)) as HTMLButtonElement;
const said = () => shadow().querySelector('[role=status]')?.textContent;
const words = () => shadow().querySelector('.quiet')?.textContent ?? '';
const press = (key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, ...init, bubbles: true });
  Object.defineProperty(event, 'target', { value: host() });
  return advisory.hear(event);
};

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="composer"><textarea></textarea></div>';
  field().focus();
  isProven = true;
  advisory = openAdvisory(
    { root: document.querySelector('#composer') as HTMLElement, field, takesWords: () => isProven, person: () => null },
    answers,
    'open',
  );
});
afterEach(() => {
  advisory.close();
  host()?.remove();
  vi.clearAllMocks();
  vi.useRealTimers();
});

describe('the note', () => {
  test('nothing of ours is in the page until there is something to show, nor afterwards', () => {
    expect(host()).toBeNull();
    advisory.show(adviceOn(finding()));
    expect(host()).not.toBeNull();
    advisory.hide();
    expect(host()).toBeNull();
  });

  test('its host carries no name, and is closed unless it is asked to be open', () => {
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    openAdvisory({ root: field(), field, takesWords: () => true, person: () => null }, answers);
    expect(attach).toHaveBeenCalledWith({ mode: 'closed' });
    advisory.show(adviceOn(finding()));
    expect(host()?.id).toBe('');
    expect(host()?.className).toBe('');
  });

  test('it names the severity, what was found and the clause, without taking focus', () => {
    advisory.show(adviceOn(SERIOUS, finding()));
    expect(words()).toContain('Please check');
    expect(words()).toContain('A pupil number');
    expect(words()).toContain('Clause 3');
    expect(words()).toContain('+1 more');
    expect(document.activeElement).toBe(field());
  });

  test('one polite sentence is said a moment after it appears, and not again while it stays', () => {
    advisory.show(adviceOn(finding()));
    expect(said()).toBe('');
    vi.advanceTimersByTime(200);
    const first = said();
    expect(first).toContain('Clause 4');
    advisory.show(adviceOn(finding({ words: 'useless' })));
    vi.advanceTimersByTime(200);
    expect(said()).toBe(first);
  });

  test('opened, it gives the words, why, advice, the clause in the policy’s own words and a safer wording to copy', () => {
    advisory.show(adviceOn(finding({ safer: 'a hard lesson' })));
    advisory.toggle();
    for (const part of [
      'thick as mince',
      'Because of the words',
      'Leave the pupils out.',
      'Employees must not post entries',
      'a hard lesson',
    ])
      expect(words()).toContain(part);
    expect(buttons()).toContain('Copy “a hard lesson”');
    expect(shadow().querySelector('[aria-expanded=true]')).toBe(shadow().activeElement);
  });

  test('findings are listed worst first under their clauses', () => {
    advisory.show(adviceOn(SERIOUS, finding({ words: 'useless' }), finding({ ...SERIOUS, rule: 'confidential/card', words: 'B1' })));
    advisory.toggle();
    expect(shadow().querySelectorAll('.group')).toHaveLength(2);
    expect(Array.from(shadow().querySelectorAll('.finding .clause'), (each) => each.textContent)).toEqual([
      'Clause 3',
      'Clause 3',
      'Clause 4',
    ]);
  });

  test('what the policy says may follow is told where the advice carries it', () => {
    advisory.show(adviceOn(finding()));
    advisory.toggle();
    expect(words()).not.toContain('Clause 11');
    advisory.show({ ...adviceOn(SERIOUS), consequence: { words: 'Clause 11 says what may follow.', language: 'en' } });
    expect(words()).toContain('Clause 11 says what may follow.');
  });

  test('Esc closes it, and focus goes back to the field', () => {
    advisory.show(adviceOn(finding()));
    advisory.toggle();
    expect(press('Escape')).toBe(true);
    expect(advisory.isOpen()).toBe(false);
    expect(document.activeElement).toBe(field());
  });

  test('dismissed, it goes and says so', () => {
    advisory.show(adviceOn(finding()));
    button('Dismiss').click();
    expect(answers.dismissed).toHaveBeenCalledOnce();
    expect(host()).toBeNull();
  });

  test('it has been seen once it was painted', () => {
    advisory.show(adviceOn(finding()));
    expect(answers.seen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(answers.seen).toHaveBeenCalledOnce();
  });

  test('what is only for information is a dot until asked', () => {
    advisory.show(adviceOn(INFO));
    vi.advanceTimersByTime(200);
    expect(buttons()).toEqual(['Quiet Word: Good to know, Clause 8']);
    expect(said()).toBe('');
    button('Good to know').click();
    expect(words()).toContain('Anyone can see this');
  });
});

describe('the pause', () => {
  test('it is an alert dialog that names the clause, and focus starts on Keep editing', () => {
    advisory.pause(adviceOn(SERIOUS));
    const dialog = shadow().querySelector('[role=alertdialog]');
    expect(dialog?.textContent).toContain('Clause 3');
    expect(shadow().getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('A quiet word before you post');
    expect(shadow().activeElement).toBe(button('Keep editing'));
    expect(buttons()).toContain('Post anyway');
  });

  test('Keep editing and Esc give focus back to the field', () => {
    for (const leave of [() => button('Keep editing').click(), () => void press('Escape')]) {
      advisory.pause(adviceOn(SERIOUS));
      leave();
      expect(document.activeElement).toBe(field());
    }
    expect(answers.keepEditing).toHaveBeenCalledTimes(2);
  });

  test('Post anyway and a second Ctrl+Enter post', () => {
    advisory.pause(adviceOn(SERIOUS));
    button('Post anyway').click();
    expect(press('Enter', { ctrlKey: true })).toBe(true);
    expect(answers.postAnyway).toHaveBeenCalledTimes(2);
    expect(press('Enter', { ctrlKey: true, repeat: true })).toBe(false);
  });

  test('Tab goes round inside it', () => {
    advisory.pause(adviceOn(SERIOUS));
    expect(press('Tab')).toBe(false);
    button('Post anyway').focus();
    expect(press('Tab')).toBe(true);
    expect(shadow().activeElement?.tagName).toBe('SUMMARY');
    expect(press('Tab', { shiftKey: true })).toBe(true);
    expect(shadow().activeElement).toBe(button('Post anyway'));
  });
});

describe('the notices', () => {
  test('one that has the focus stays until it is left', () => {
    advisory.tell('unavailable');
    button('Close').focus();
    vi.advanceTimersByTime(25_000);
    expect(words()).toContain('Checking was unavailable');
    button('Close').blur();
    vi.advanceTimersByTime(10_000);
    expect(host()).toBeNull();
  });

  test('a note that comes after one is not taken away with it', () => {
    advisory.tell('unavailable');
    advisory.show(adviceOn(INFO));
    vi.advanceTimersByTime(10_000);
    expect(buttons()).toEqual(['Quiet Word: Good to know, Clause 8']);
  });

  test('both say in plain words what has happened, and go by themselves', () => {
    for (const [reason, sentence] of [
      ['unavailable', 'Checking was unavailable'],
      ['updated', 'Quiet Word was updated: reload this page'],
    ] as const) {
      advisory.tell(reason);
      expect(said()).toBe('');
      vi.advanceTimersByTime(200);
      expect(said()).toContain(sentence);
      vi.advanceTimersByTime(10_000);
      expect(host()).toBeNull();
    }
  });

  test('a notice outlives its composer', () => {
    advisory.tell('unavailable');
    advisory.hide();
    advisory.close();
    expect(words()).toContain('Checking was unavailable');
  });
});

describe('a safer wording', () => {
  const REWORDINGS = { safer: { start: 0, end: 5, words: 'A hard lesson.' }, leaveOut: { start: 0, end: 6, words: '' } };
  const copied: string[] = [];
  beforeEach(() => {
    copied.length = 0;
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (words) => void copied.push(words));
  });

  const showOpen = () => {
    advisory.show(adviceOn(finding({ safer: 'a hard lesson', rewordings: REWORDINGS })));
    button('Worth a look').click();
  };

  test('is put in the draft on the person’s click, and it says so', async () => {
    answers.putWords.mockResolvedValue(true);
    showOpen();
    expect(answers.putWords).not.toHaveBeenCalled();
    button('Put it in: “A hard lesson.”').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(answers.putWords).toHaveBeenCalledExactlyOnceWith(REWORDINGS.safer);
    expect(buttons()).toContain('Put in');
    expect(copied).toEqual([]);
  });

  test('is copied where the editor did not take it', async () => {
    answers.putWords.mockResolvedValue(false);
    showOpen();
    button('Put it in: “A hard lesson.”').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(copied).toEqual(['A hard lesson.']);
    expect(buttons()).toContain('Copied instead');
  });

  test('the whole sentence can be left out', async () => {
    answers.putWords.mockResolvedValue(true);
    showOpen();
    button('Cut the sentence').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(answers.putWords).toHaveBeenCalledExactlyOnceWith(REWORDINGS.leaveOut);
  });

  test('can only be copied where putting in is not proven', async () => {
    isProven = false;
    showOpen();
    expect(buttons().filter((name) => /Put|Cut/.test(name))).toEqual([]);
    button('Copy “a hard lesson”').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(copied).toEqual(['a hard lesson']);
  });
});
