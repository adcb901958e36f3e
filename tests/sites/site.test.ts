import { describe, expect, test } from 'vitest';
import { defineSite } from '../../src/sites/site';
import { found, openScene, query } from './a-site';

const site = defineSite({
  id: 'made-up',
  matches: ['https://site.example/*'],
  composers: [
    { surface: 'post', field: '.framed', root: '.in-frame', submit: ['.send'], submitAlsoIn: '.bar', keys: 'none' },
    { surface: 'comment', field: '.inner', within: 'x-outer', submit: [{ css: 'button', kinds: ['comment'] }], keys: 'none' },
  ],
});

describe('any site', () => {
  test('what is written in a frame may be sent by a button of the page around it', () => {
    openScene(
      '<div class="bar"><button class="send">Publish</button></div><x-frame><div class="in-frame"><p class="framed" contenteditable="true">Hi</p></div></x-frame>',
    );
    const composer = found(site, query('.framed'));
    expect(composer?.root).toBe(query('.in-frame'));
    expect(composer?.findSubmit()).toBe(query('.send'));
  });

  test('what must be around a field may be outside its shadow root', () => {
    const box = '<x-inner><x-shadow><p class="inner" contenteditable="true">Hi</p></x-shadow></x-inner>';
    openScene(`<x-outer><x-shadow>${box}</x-shadow></x-outer>`);
    expect(found(site, query('.inner'))?.readText()).toBe('Hi');
    openScene(box);
    expect(found(site, query('.inner'))).toBeNull();
  });

  test('a button is known by the whole of its words', () => {
    const page = (words: string) => `<x-outer><p class="inner" contenteditable="true">Hi</p><button>${words}</button></x-outer>`;
    for (const [words, isSubmit] of [
      ['Reply', true],
      ['Ateb', true],
      ['Reply settings', false],
      ['Share', false],
      ['Next', false],
    ] as const) {
      openScene(page(words));
      expect(found(site, query('.inner'))?.findSubmit() === query('button')).toBe(isSubmit);
    }
  });

  test('a composer in a hidden frame is not read', () => {
    openScene('<x-frame><div class="in-frame"><p class="framed" contenteditable="true">Hi</p></div></x-frame>');
    query('iframe').style.display = 'none';
    expect(found(site, query('.framed'))?.readText()).toBe('');
  });
});
