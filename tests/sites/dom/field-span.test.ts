import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSpan } from '../../../src/sites/dom/field-span';
import { readVisibleText } from '../../../src/sites/dom/visible-text';

function box(html: string): HTMLElement {
  const field = document.createElement('div');
  field.innerHTML = html;
  document.body.replaceChildren(field);
  return field;
}

/** The words that a range holds, as they are read. */
function wordsOf({ from, to }: NonNullable<ReturnType<typeof findSpan>>): string {
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  const copy = document.createElement('span');
  copy.style.whiteSpace = 'pre-wrap';
  copy.append(range.cloneContents());
  return copy.textContent.replace(/[\u200B\u2060\uFEFF]/g, '').replaceAll('\u00A0', ' ') || (copy.querySelector('img')?.alt ?? '');
}

const spanOf = (field: HTMLElement, start: number, end: number) => findSpan([{ field, text: readVisibleText(field) }], start, end, null);

const text = fc.stringMatching(/^[a-c \u00A0\u200B\u{1F600}]{1,6}$/u);
const inline: fc.Arbitrary<string> = fc.oneof(
  text,
  text.map((words) => `<span>${words}</span>`),
  text.map((words) => `<b><i>${words}</i></b>`),
  fc.constant('<span hidden>x</span>'),
  fc.constant('<br>'),
);
const page = fc
  .array(
    fc.array(inline, { maxLength: 4 }).map((parts) => `<p>${parts.join('')}</p>`),
    { maxLength: 4 },
  )
  .map((blocks) => blocks.join(''));

test('every span within a line leads back to its own words, whatever the editor makes of them', () => {
  fc.assert(
    fc.property(page, fc.nat(40), fc.nat(12), (html, start, length) => {
      const field = box(html);
      const read = readVisibleText(field);
      const words = read.slice(start, start + length);
      fc.pre(words !== '' && !words.includes('\n'));
      const span = spanOf(field, start, start + words.length);
      expect(span && wordsOf(span).replaceAll('x', '')).toBe(words);
    }),
    { numRuns: 500 },
  );
});

test('a span across lines, and half of an emoji picture, lead nowhere; a whole picture does', () => {
  expect(spanOf(box('<p>one</p><p>two</p>'), 2, 5)).toBeNull();
  const field = box('<p>go <img alt=":smile:"> on</p>');
  expect(spanOf(field, 3, 6)).toBeNull();
  expect(wordsOf(spanOf(field, 3, 10) as never)).toBe(':smile:');
});

test('where the page shows one space for several, the words still lead back', () => {
  const field = box('<p>\n  one\n   two  three</p>');
  field.style.whiteSpace = 'normal';
  expect(readVisibleText(field)).toBe('one two three');
  const span = spanOf(field, 4, 7);
  expect(span && wordsOf(span)).toBe('two');
});

test('in several boxes the span is looked for in its own; in a plain box it is a place in the value', () => {
  const plain = document.createElement('textarea');
  plain.value = 'second one';
  const fields = [
    { field: box('<p>first</p>'), text: 'first' },
    { field: plain, text: plain.value },
  ];
  expect(findSpan(fields, 6, 12, null)).toEqual({ field: plain, from: { node: plain, offset: 0 }, to: { node: plain, offset: 6 } });
  expect(findSpan(fields, 3, 9, null)).toBeNull();
});
