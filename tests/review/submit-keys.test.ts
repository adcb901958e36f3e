import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage } from './a-page';
import { adviceOn, SERIOUS } from './an-advice';

let page: ReturnType<typeof openPage>;
const openWith = async (keys: 'mod-enter' | 'enter' | 'none') => {
  page = openPage({ keys });
  await page.typeAndHear('UPN A823429107001', adviceOn(SERIOUS));
};
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
});

const KEYS = ['keydown', 'keypress', 'keyup'];

describe('keys that submit', () => {
  test('Ctrl+Enter and Cmd+Enter are held whole where they post', async () => {
    for (const mod of [{ ctrlKey: true }, { metaKey: true }]) {
      await openWith('mod-enter');
      expect(page.key({ key: 'Enter', ...mod })).toEqual([]);
      expect(page.advisory().log).toContain('pause confidential/upn');
      page.close();
    }
  });

  test('a held key is released by the button', async () => {
    await openWith('mod-enter');
    page.key({ key: 'Enter', ctrlKey: true });
    page.advisory().answers.postAnyway();
    expect(page.posts).toHaveLength(1);
  });

  test('where there is no button the key is sent again, once', async () => {
    await openWith('mod-enter');
    page.button().remove();
    const heard: boolean[] = [];
    page.field().addEventListener('keydown', (event) => heard.push(event.ctrlKey));
    page.key({ key: 'Enter', code: 'Enter', ctrlKey: true });
    expect(heard).toEqual([]);
    page.advisory().answers.postAnyway();
    expect(heard).toEqual([true]);
  });

  test('the repeats of a held key are swallowed wherever focus has gone', async () => {
    await openWith('mod-enter');
    page.field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    const repeat = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, repeat: true, bubbles: true, cancelable: true });
    document.body.dispatchEvent(repeat);
    expect(repeat.defaultPrevented).toBe(true);
    expect(page.posts).toEqual([]);
  });

  test('Enter alone belongs to the editor where it does not post', async () => {
    await openWith('mod-enter');
    expect(page.key({ key: 'Enter' })).toEqual(KEYS);
  });

  test('Enter is held where it posts, and not while composing, choosing or breaking a line', async () => {
    await openWith('enter');
    expect(page.key({ key: 'Enter', shiftKey: true })).toEqual(KEYS);
    expect(page.key({ key: 'Enter', isComposing: true })).toEqual(KEYS);
    expect(page.key({ key: 'Enter', keyCode: 229 })).toEqual(KEYS);
    page.state.choosing = true;
    expect(page.key({ key: 'Enter' })).toEqual(KEYS);
    page.state.choosing = false;
    expect(page.key({ key: 'Enter' })).toEqual([]);
  });

  test('Enter and Space on the button are held', async () => {
    for (const key of ['Enter', ' ']) {
      await openWith('none');
      expect(page.key({ key }, page.button())).toEqual([]);
      page.close();
    }
  });

  test('other keys are never touched', async () => {
    await openWith('mod-enter');
    expect(page.key({ key: 'a', ctrlKey: true })).toEqual(KEYS);
    expect(page.key({ key: 'a' }, page.button())).toEqual(KEYS);
  });

  test('what is left of a key by which the page itself submitted is swallowed', async () => {
    await openWith('none');
    page.field().addEventListener('keydown', () => page.button().click());
    page.field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    expect(page.advisory().log).toContain('pause confidential/upn');
    const rest = new KeyboardEvent('keypress', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true });
    document.body.dispatchEvent(rest);
    expect(rest.defaultPrevented).toBe(true);
  });

  test('a form submitted without its button is held, and released by the button', async () => {
    await openWith('none');
    const form = document.createElement('form');
    page.field().parentElement?.append(form);
    form.append(page.field(), page.button());
    const submitted = vi.fn();
    form.addEventListener('submit', submitted);
    form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    expect(submitted).not.toHaveBeenCalled();
    page.advisory().answers.postAnyway();
    expect(page.posts).toHaveLength(1);
  });

  test('is held too where the box lies in a shadow root within the form', async () => {
    await openWith('none');
    const form = document.createElement('form');
    page.field().parentElement?.append(form);
    const host = document.createElement('x-host');
    form.append(host, page.button());
    host.attachShadow({ mode: 'open' }).append(page.field());
    const submitted = vi.fn();
    form.addEventListener('submit', submitted);
    form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    expect(submitted).not.toHaveBeenCalled();
    expect(page.advisory().log).toContain('pause confidential/upn');
  });

  test('and where the box lies in a frame within the form', async () => {
    await openWith('none');
    const form = document.createElement('form');
    page.field().parentElement?.append(form);
    const frame = document.createElement('iframe');
    form.append(frame, page.button());
    const inner = document.implementation.createHTMLDocument('');
    Object.defineProperty(inner, 'defaultView', { value: { frameElement: frame } });
    inner.body.append(page.field());
    const submitted = vi.fn();
    form.addEventListener('submit', submitted);
    form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    expect(submitted).not.toHaveBeenCalled();
    expect(page.advisory().log).toContain('pause confidential/upn');
  });

  test('goes through where another button of the same form was pressed', async () => {
    await openWith('none');
    const form = document.createElement('form');
    const other = document.createElement('button');
    document.querySelector('#one')?.append(form);
    form.append(page.field(), page.button(), other);
    const submitted = vi.fn((event: Event) => event.preventDefault());
    form.addEventListener('submit', submitted);
    const submit = (submitter: HTMLElement) =>
      form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter }));
    submit(other);
    expect(submitted).toHaveBeenCalledTimes(1);
    submit(page.button());
    expect(submitted).toHaveBeenCalledTimes(1);
  });
});
