import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage } from './a-page';
import { adviceOn, SERIOUS } from './an-advice';

const TOLD_BY = 3000;

let page: ReturnType<typeof openPage>;
beforeEach(async () => {
  vi.useFakeTimers();
  page = openPage();
  await page.typeAndHear('UPN A823429107001', adviceOn(SERIOUS));
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
});

async function postAnyway(site: () => void = () => {}) {
  page.button().addEventListener('click', site, { once: true });
  page.press();
  page.advisory().answers.postAnyway();
  await vi.advanceTimersByTimeAsync(TOLD_BY);
  return page.advisory().log.at(-1);
}

describe('a site that was handed the submission', () => {
  test('and does nothing with it leaves the draft, a line to press again, and no hold at the next press', async () => {
    expect(await postAnyway()).toBe('ignored');
    expect(page.field().value).toBe('UPN A823429107001');
    expect(page.press()).toContain('click');
  });

  test('is not held again for pictures that were let go with it', async () => {
    page.attach(['class.jpg']);
    await vi.advanceTimersByTimeAsync(250);
    await page.look({ signals: { faces: 3 }, faces: [], width: 400, height: 300 });
    await page.answer(adviceOn(SERIOUS));
    expect(await postAnyway()).toBe('ignored');
    expect(page.press()).toContain('click');
  });

  test.each<[string, () => void]>([
    ['empties the box', () => Object.assign(page.field(), { value: '' })],
    ['switches its button off', () => Object.assign(page.button(), { disabled: true })],
    ['draws its button as busy', () => page.button().classList.add('loading')],
    ['says something in the composer', () => page.button().parentElement?.append('Posting…')],
    ['asks in a dialog', () => document.body.append(document.createElement('dialog'))],
    ['sends a form', () => page.button().dispatchEvent(new Event('submit', { bubbles: true }))],
    ['takes the composer away', () => page.field().remove()],
  ])('and %s is left alone', async (_what, site) => expect(await postAnyway(site)).not.toBe('ignored'));
});
