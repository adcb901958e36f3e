import { expect, test } from 'vitest';
import { readVisibleText } from '../../../src/sites/dom/visible-text';

const read = (html: string) => {
  const field = document.createElement('div');
  field.innerHTML = html;
  return readVisibleText(field);
};

test('one line break stands between paragraphs, as the person sees them', () => {
  expect(read('<p><span>one</span></p><p><span>two</span></p>')).toBe('one\ntwo');
  expect(read('<div><div data-block><div><span>one</span></div></div><div data-block><div><span>two</span></div></div></div>')).toBe(
    'one\ntwo',
  );
});

test('an empty paragraph is an empty line', () => {
  expect(read('<p>one</p><p><br></p><p>two</p>')).toBe('one\n\ntwo');
  expect(read('<p>one</p><p><span><br></span></p>')).toBe('one\n');
});

test('a break inside a paragraph is a line break and the last one only holds the line open', () => {
  expect(read('<p>one<br>two</p>')).toBe('one\ntwo');
  expect(read('<p>one<br><br></p><p>two</p>')).toBe('one\n\ntwo');
  expect(read('<p><span>one</span><br></p>')).toBe('one');
});

test('a first line without a block of its own is a line', () => {
  expect(read('one<div>two</div>three')).toBe('one\ntwo\nthree');
});

test('an emoji picture is read as its character, and what is hidden is not read', () => {
  expect(read('<p>fun <img alt="😀"> day<span aria-hidden="true">x</span><span hidden>y</span></p>')).toBe('fun 😀 day');
});

test('the value of a textarea is read, and its placeholder never', () => {
  const field = document.createElement('textarea');
  field.placeholder = 'What is happening?';
  expect(readVisibleText(field)).toBe('');
  field.value = 'a\nb';
  expect(readVisibleText(field)).toBe('a\nb');
});
