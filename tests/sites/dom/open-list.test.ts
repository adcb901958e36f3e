import { describe, expect, test } from 'vitest';
import { isListOpen } from '../../../src/sites/dom/open-list';
import { openScene, query } from '../a-site';

const FIELD = '<p id="field" contenteditable="true"></p>';
const LIST = '<ul role="listbox"><li role="option">Sam Gardener</li></ul>';
const inside = (html: string) => `<x-host><x-shadow>${html}</x-shadow></x-host>`;

describe('a list of suggestions', () => {
  test.each([
    ['beside the field', FIELD + LIST],
    ['beside the field in its shadow root', inside(FIELD + LIST)],
    ['in the page around the field’s shadow root', inside(FIELD) + LIST],
    ['in a shadow root around the field’s own', inside(inside(FIELD) + LIST)],
    ['in a shadow root beside the field', FIELD + inside(LIST)],
    ['in another shadow root', inside(FIELD) + inside(LIST)],
    ['in the page around the field’s frame', `<x-frame>${FIELD}</x-frame>${LIST}`],
    ['in a shadow root of the page around the frame', `<x-frame>${FIELD}</x-frame>${inside(LIST)}`],
  ])('is seen %s', (_where, html) => {
    openScene(html);
    expect(isListOpen(query('#field'))).toBe(true);
  });

  test.each([
    ['is not there', FIELD],
    ['has nothing in it', `${FIELD}${inside('<ul role="listbox"></ul>')}`],
    ['is hidden', `${FIELD}${inside(LIST.replace('<ul', '<ul style="display: none"'))}`],
  ])('is not open where it %s', (_how, html) => {
    openScene(html);
    expect(isListOpen(query('#field'))).toBe(false);
  });
});
