import { describe, expect, test } from 'vitest';
import { readVisibleText, readWritten } from '../../../src/sites/dom/visible-text';

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

test('the card that an editor makes of a link is not read, and what is typed in a block of an editor’s is', () => {
  const card = '<div contenteditable="false"><a href="https://news.example/"><b>A headline</b></a></div>';
  expect(read(`<p>look <a href="https://news.example/">at this</a></p>${card}`)).toBe('look at this');
  expect(read(`<div contenteditable="false"><a href="/i">i</a><p contenteditable="true">a call-out</p></div>`)).toContain('a call-out');
});

test('the value of a textarea is read, and its placeholder never', () => {
  const field = document.createElement('textarea');
  field.placeholder = 'What is happening?';
  expect(readVisibleText(field)).toBe('');
  field.value = 'a\nb';
  expect(readVisibleText(field)).toBe('a\nb');
});

describe('what the person wrote is read as each editor holds it', () => {
  test.each([
    [
      'a mention that cannot be edited (Tiptap)',
      '<p>with <span data-type="mention" contenteditable="false">@Sam Lee</span>, 8B</p>',
      'with @Sam Lee, 8B',
    ],
    [
      'a mention after which a line is held open (ProseMirror)',
      '<p><span contenteditable="false">@Sam</span><img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>',
      '@Sam',
    ],
    ['an empty second line (ProseMirror)', '<p>one<br><br class="ProseMirror-trailingBreak"></p>', 'one\n'],
    [
      'hashtags and links in pieces (Lexical, Draft.js)',
      '<p><span>see </span><span><span>#Year8</span></span><a href="/a"><span> oakfield.example</span></a></p>',
      'see #Year8 oakfield.example',
    ],
    [
      'emoji pictures (WhatsApp, Discord)',
      '<p>fun <img class="emoji" alt="🎉"><span contenteditable="false"><img alt=":smile:"></span></p>',
      'fun 🎉:smile:',
    ],
    [
      'an empty line and a void piece (Slate)',
      '<div data-slate-node="element"><span data-slate-leaf>a</span><span data-slate-void contenteditable="false"><span>@Sam</span><span data-slate-zero-width="z">\uFEFF</span></span></div><div data-slate-node="element"><span data-slate-zero-width="n">\uFEFF<br></span></div><div data-slate-node="element">b</div>',
      'a@Sam\n\nb',
    ],
    [
      'what Slate shows while nothing is written',
      '<div data-slate-node="element"><span data-slate-placeholder="true" contenteditable="false">Message @Sam</span><span data-slate-zero-width="n">\uFEFF<br></span></div>',
      '',
    ],
    [
      'empty blocks and line ends of the source (TinyMCE)',
      '<p>one</p>\n<p>&nbsp;</p>\n<p>two&nbsp; three</p>\n<p><br data-mce-bogus="1"></p>',
      'one\n\ntwo  three\n',
    ],
    ['an empty block (CKEditor)', '<p>one</p><p><br data-cke-filler="true"></p><p>\u2060\u2060two</p>', 'one\n\ntwo'],
    [
      'a list and a heading (Quill)',
      '<h2>Trip</h2><ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>one</li><li>two</li></ol>',
      'Trip\none\ntwo',
    ],
    ['line ends in one piece of text (plain text)', 'one\ntwo\n\n', 'one\ntwo\n'],
    [
      'the preview of a link (Koenig, Gutenberg)',
      '<p>look</p><figure contenteditable="false"><a>Another school’s news</a></figure><p>here</p>',
      'look\nhere',
    ],
    [
      'the caption of a picture that cannot be edited itself',
      '<figure contenteditable="false"><img alt=""><figcaption contenteditable="true">8B at Whitby</figcaption></figure>',
      '8B at Whitby',
    ],
    ['controls in the field', '<p>one<button>Remove</button><svg><title>x</title></svg></p>', 'one'],
  ])('%s', (_, html, text) => expect(read(html)).toBe(text));

  test('as HTML shows it where the editor does not keep spaces', () => {
    document.body.innerHTML = '<div id="f" style="white-space: normal">\n  <p>one\n    two </p>\n  <p>three</p>\n</div>';
    expect(readVisibleText(document.querySelector('#f') as HTMLElement)).toBe('one two \nthree');
  });

  test('without what the site marks as not written', () => {
    const field = document.createElement('div');
    field.innerHTML = '<p><span class="default">Tell your story…</span><br></p><p>Year 8</p>';
    expect(readWritten(field, '.default')).toBe('\nYear 8');
  });
});
