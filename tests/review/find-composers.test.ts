import { expect, test, vi } from 'vitest';
import { createFinder } from '../../src/review/find-composers';
import type { Composer } from '../../src/sites/site';

const COMPOSER = {} as Composer;

/** A finder whose ways answer as given, one word a call. */
function finding(...answers: ('marked' | 'sensed' | 'box' | 'nothing')[]) {
  const tell = vi.fn();
  let now = answers[0];
  const find = createFinder(
    {
      byMarkers: () => (now === 'marked' ? COMPOSER : null),
      bySense: () => (now === 'sensed' ? COMPOSER : null),
      isWritingBox: () => now === 'box',
    },
    tell,
  );
  const found = answers.map((answer) => {
    now = answer;
    return find([]) !== null;
  });
  return { found, told: tell.mock.calls.map(([how]) => how) };
}

test('a composer is found by its markers, or by sense where they fail', () => {
  expect(finding('marked', 'sensed', 'nothing').found).toEqual([true, true, false]);
});

test('how is told once, and again when it changes', () => {
  expect(finding('marked', 'marked', 'sensed', 'marked').told).toEqual(['marked', 'sensed', 'marked']);
});

test('a box that is unclear is told, unless others have been found', () => {
  expect(finding('box', 'box').told).toEqual(['unsure']);
  expect(finding('marked', 'box').told).toEqual(['marked']);
});

test('a page with nothing to write in is not spoken of', () => expect(finding('nothing', 'nothing').told).toEqual([]));
