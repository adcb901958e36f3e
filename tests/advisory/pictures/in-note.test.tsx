import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openAdvisory } from '../../../src/advisory/open-advisory';
import type { Mended } from '../../../src/review/advisory-port';
import { adviceOn, finding } from '../../review/an-advice';
import { someAnswers } from '../some-answers';
import { faces, picture, report } from './a-picture';

const NOTHING = adviceOn();
const FACES = adviceOn(finding({ clause: '6', title: 'Faces in a picture', words: '' }));
const answers = someAnswers();
const { mend } = answers;
let advisory: ReturnType<typeof openAdvisory>;

const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const host = () => document.documentElement.querySelector<HTMLElement>(':scope > div');
const shadow = () => host()?.shadowRoot as ShadowRoot;
const all = () => Array.from(shadow().querySelectorAll('button'));
const nameOf = (each: Element) => each.getAttribute('aria-label') ?? each.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const button = (name: string) => all().find((each) => nameOf(each).startsWith(name)) as HTMLButtonElement;
const words = () => shadow().querySelector('.quiet > :not(.spoken)')?.textContent ?? '';
const said = () => shadow().querySelector('.quiet > .spoken')?.textContent;
const outcome = () => shadow().querySelector('.outcome')?.textContent;
const press = async (name: string) => {
  button(name).click();
  await vi.advanceTimersByTimeAsync(50);
};
const showOpen = async (...pictures: Parameters<typeof picture>[0][]) => {
  advisory.show(
    FACES,
    pictures.map((signals, at) => picture(signals, { id: `p${at}` })),
  );
  await press('Worth a look');
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="composer"><textarea></textarea></div>';
  field().focus();
  mend.mockResolvedValue({ ok: true, report: report({ faces: 0 }) });
  advisory = openAdvisory(
    { root: document.querySelector('#composer') as HTMLElement, field, takesWords: () => false, person: () => null },
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

describe('the closed note', () => {
  test('a picture that is looked at quickly is never spoken of', async () => {
    advisory.show(NOTHING, [picture(null)]);
    await vi.advanceTimersByTimeAsync(650);
    advisory.show(NOTHING, [picture({ faces: 2 })]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(host()).toBeNull();
  });

  test('one that takes longer is, without taking focus', async () => {
    advisory.show(NOTHING, [picture(null), picture(null, { id: 'second' })]);
    expect(host()).toBeNull();
    await vi.advanceTimersByTimeAsync(900);
    expect(words()).toContain('Looking at 2 pictures…');
    expect(shadow().querySelector('.bar')).not.toBeNull();
    expect(said()).toBe('Quiet Word: Looking at 2 pictures…');
    expect(document.activeElement).toBe(field());
    advisory.show(NOTHING, [picture({ faces: 0 }), picture({ faces: 0 }, { id: 'second' })]);
    expect(host()).toBeNull();
  });

  test('what could not be checked is said without any finding, once', async () => {
    advisory.show(NOTHING, [picture({ unchecked: 'format' })]);
    await vi.advanceTimersByTimeAsync(200);
    expect(words()).toContain('1 picture could not be checked');
    expect(said()).toBe('Quiet Word: 1 picture could not be checked');
    button('Dismiss').click();
    advisory.show(NOTHING, [picture({ unchecked: 'format' })]);
    expect(host()).toBeNull();
  });

  test('what is only for information is no mere dot while a picture could not be checked', () => {
    advisory.show(adviceOn(finding({ severity: 'info' })), [picture({ unchecked: 'video' })]);
    expect(words()).toContain('1 picture could not be checked');
  });

  test('findings come first, and the pictures are one line more', async () => {
    advisory.show(FACES, [picture({ faces: 2 }), picture(null, { id: 'second' })]);
    await vi.advanceTimersByTimeAsync(900);
    expect(words()).toMatch(/Faces in a picture.*Looking at 1 picture…/);
    expect(said()).toBe('Quiet Word: Looking at 1 picture…');
  });

  test('a pause is not put away by a picture that takes long', async () => {
    advisory.show(FACES, [picture(null)]);
    advisory.pause(FACES);
    await vi.advanceTimersByTimeAsync(1000);
    expect(shadow().querySelector('[role=alertdialog]')).not.toBeNull();
  });
});

describe('the pictures in the open note', () => {
  test('a single picture is laid out at once, several one by one', async () => {
    await showOpen({ faces: 2 });
    expect(words()).toContain('About 2 faces. It is not yet visible to others.');
    expect(button('Save a safe copy')).toBeDefined();
    advisory.close();
    await showOpen({ faces: 2 }, { faces: 1 }, null, { unchecked: 'damaged' });
    expect(button('Save a safe copy')).toBeUndefined();
    expect(all().filter((each) => nameOf(each).startsWith('Mend'))).toHaveLength(2);
    await press('Mend picture 2');
    expect(button('Face 1 of 1')).toBeDefined();
  });

  test('every face is a button, pressed while it is to be hidden, and pressing it changes what is asked for', async () => {
    await showOpen({ faces: 3 });
    expect(all().filter(({ className, ariaPressed }) => className === 'face' && ariaPressed !== 'false')).toHaveLength(3);
    await press('Face 2 of 3');
    expect(button('Face 2 of 3').getAttribute('aria-pressed')).toBe('false');
    expect(words()).toContain('2 of 3 to hide');
    await press('Blur faces');
    await press('Swap it in');
    const [first, , third] = faces(3);
    expect(mend).toHaveBeenCalledExactlyOnceWith('p0', { hide: { how: 'blur', boxes: [first, third] } }, 'swap');
  });

  test('all faces and none are one press away', async () => {
    await showOpen({ faces: 3 });
    await press('None');
    await press('Save');
    expect(mend).toHaveBeenLastCalledWith('p0', {}, 'save');
    await press('All');
    await press('Copy');
    expect(mend).toHaveBeenLastCalledWith('p0', { hide: { how: 'cover', boxes: faces(3) } }, 'copy');
  });

  test('only hidden data may be removed, and then no face is offered', async () => {
    await showOpen({ faces: 3 });
    await press('Remove hidden data');
    expect(button('Face')).toBeUndefined();
    await press('Save');
    expect(mend).toHaveBeenCalledWith('p0', {}, 'save');
  });

  test('the edges of a crop are set by keyboard, and stop short of each other', async () => {
    await showOpen({ faces: 0 });
    await press('Crop');
    const [left] = Array.from(shadow().querySelectorAll<HTMLInputElement>('input[type=range]'));
    if (!left) throw new Error('no range');
    left.value = '95';
    left.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(0);
    await press('Save');
    expect(mend.mock.calls[0]?.[1].crop?.x).toBe(0.9);
    expect(left.value).toBe('90');
  });

  test('arrow keys go from face to face, and Tab stops at one of them', async () => {
    await showOpen({ faces: 3 });
    const key = (name: string) => {
      const event = new KeyboardEvent('keydown', { key: name });
      Object.defineProperty(event, 'target', { value: host() });
      return advisory.hear(event);
    };
    button('Face 1').focus();
    expect(key('ArrowRight')).toBe(true);
    expect(shadow().activeElement).toBe(button('Face 2'));
    expect(key('End')).toBe(true);
    expect(shadow().activeElement).toBe(button('Face 3'));
    expect(key('ArrowRight')).toBe(true);
    expect(key('ArrowLeft')).toBe(true);
    expect(all().filter(({ className, tabIndex }) => className === 'face' && tabIndex === 0)).toEqual([button('Face 3')]);
    expect(key('x')).toBe(false);
  });

  test('where the page takes no copy in its place, none is offered', async () => {
    advisory.show(FACES, [picture({ faces: 1 }, { canSwap: false })]);
    await press('Worth a look');
    expect(all().map(nameOf)).not.toContain('Swap it in');
    expect(all().map(nameOf)).toContain('Save a safe copy');
  });

  test('what could not be checked is explained and nothing is offered that would not work', async () => {
    await showOpen({ unchecked: 'video' });
    expect(words()).toContain('videos are not looked at');
    for (const name of ['Save', 'Crop', 'I have permission']) expect(button(name)).toBeUndefined();
  });

  test('permission is a switch that says what it does', async () => {
    await showOpen({ faces: 1 });
    expect(button('I have permission').getAttribute('aria-checked')).toBe('false');
    expect(nameOf(button('I have permission'))).toContain('words in it are still read');
    await press('I have permission');
    expect(answers.permit).toHaveBeenCalledWith('p0', true);
    advisory.show(NOTHING, [picture({ faces: 1 }, { id: 'p0', permission: true })]);
    expect(button('I have permission').getAttribute('aria-checked')).toBe('true');
  });

  test('an open note stays though nothing is left to tell, and goes when it is closed', async () => {
    await showOpen({ faces: 1 });
    advisory.show(NOTHING, [picture({ faces: 0 }, { id: 'p0' })]);
    expect(words()).toContain('No faces found by the automatic check');
    advisory.toggle();
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(field());
  });
});

describe('what came of a remedy', () => {
  test('it is said politely, and once it is known', async () => {
    let done: (mended: Mended) => void = () => {};
    mend.mockReturnValueOnce(new Promise((resolve) => (done = resolve)));
    await showOpen({ faces: 2 });
    await press('Save');
    expect(outcome()).toBe('Working on it…');
    await press('Save');
    expect(mend).toHaveBeenCalledOnce();
    done({ ok: true, report: report({ faces: 0 }) });
    await vi.advanceTimersByTimeAsync(0);
    expect(outcome()).toBe('Saved. Checked again: about 0 faces found. Please look yourself too.');
    expect(shadow().querySelector('.outcome')?.getAttribute('role')).toBe('status');
  });

  test('a failure offers another way', async () => {
    mend.mockResolvedValueOnce({ ok: false });
    await showOpen({ faces: 2 });
    await press('Swap it in');
    expect(outcome()).toBe('That did not work here. You can save a safe copy instead.');
  });

  test('a remedy that breaks is a failure too', async () => {
    mend.mockRejectedValueOnce(new Error('gone'));
    await showOpen({ faces: 2 });
    await press('Copy');
    expect(outcome()).toContain('That did not work here.');
  });

  test('after a swap it still stands with the copy, and goes with another picture', async () => {
    await showOpen({ faces: 2 });
    await press('Swap it in');
    advisory.show(NOTHING, [picture({ faces: 0 }, { id: 'the copy' })]);
    expect(outcome()).toContain('Swapped in. Checked again: about 0 faces found.');
    expect(button('Face')).toBeUndefined();
    advisory.show(NOTHING, [picture({ faces: 4 }, { id: 'another' })]);
    expect(outcome()).toBe('');
    expect(words()).toContain('4 of 4 to hide');
  });

  test('focus stays where the person is writing through all of it', async () => {
    await showOpen({ faces: 2 });
    for (const name of ['Face 1', 'Blur', 'Crop', 'Enlarge', 'Save', 'I have permission']) await press(name);
    expect(document.activeElement).toBe(field());
  });
});
