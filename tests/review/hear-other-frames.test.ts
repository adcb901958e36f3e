import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hearOtherFrames } from '../../src/review/hear-other-frames';

const BOX = 'https://comments.example/box?id=7';

let end: AbortController;

beforeEach(() => {
  end = new AbortController();
  vi.useFakeTimers();
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** What is told when somebody goes into a frame that cannot be looked into. */
function toldOf({ src = BOX, width = 500, height = 200, allow = '', readable = false } = {}, isWatched = (_address: string) => false) {
  // No frame loads anything here, so a plain element stands in for one.
  const frame = document.createElement('div');
  const shown = { src, allow, allowFullscreen: false, contentDocument: readable ? document : null };
  for (const [name, value] of Object.entries({ tagName: 'IFRAME', ...shown })) Object.defineProperty(frame, name, { value });
  frame.getBoundingClientRect = () => new DOMRect(0, 0, width, height);
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(frame);
  const told: string[] = [];
  hearOtherFrames((origin) => told.push(origin), isWatched, end.signal);
  window.dispatchEvent(new Event('blur'));
  vi.advanceTimersByTime(0);
  return told;
}

describe('going into a frame of another origin', () => {
  test('is told, and of its address no more than the origin', () => expect(toldOf()).toEqual(['https://comments.example']));

  test('is told where it has no address', () => expect(toldOf({ src: '' })).toEqual(['']));

  test.each([
    ['it can be looked into', { readable: true }],
    ['it is too small to write in', { height: 30 }],
    ['it is a player', { allow: 'accelerometer; autoplay; encrypted-media' }],
    ['it takes payments', { allow: 'payment *' }],
  ])('is not told where %s', (_why, frame) => expect(toldOf(frame)).toEqual([]));

  test('is not told where a script of ours is in it', () => expect(toldOf({}, (address) => address === BOX)).toEqual([]));
});
