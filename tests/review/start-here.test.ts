import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startHere } from '../../src/review/start-here';

function inFrame(frameElement: Element | null) {
  vi.stubGlobal('top', {});
  vi.stubGlobal('frameElement', frameElement);
}

beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('quiet word started'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a page is watched at once, and once however often it is asked for', () => {
  const start = vi.fn();
  startHere(start);
  startHere(start);
  expect(start).toHaveBeenCalledTimes(1);
});

test('a frame that the page around it may look into is left to that page', () => {
  const start = vi.fn();
  inFrame(document.createElement('iframe'));
  startHere(start);
  window.dispatchEvent(new FocusEvent('focusin'));
  expect(start).not.toHaveBeenCalled();
});

test.each(['pointerdown', 'focusin', 'keydown', 'dragenter'])('a frame of another origin is watched from the first %s in it', (gesture) => {
  const start = vi.fn();
  inFrame(null);
  startHere(start);
  window.dispatchEvent(new Event('mousemove'));
  window.dispatchEvent(new Event('scroll'));
  expect(start).not.toHaveBeenCalled();
  window.dispatchEvent(new Event(gesture));
  window.dispatchEvent(new Event(gesture));
  expect(start).toHaveBeenCalledTimes(1);
});
