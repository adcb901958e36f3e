import { describe, expect, test } from 'vitest';
import { findersFor } from '../../src/sites/finders';
import { openScene, query, TYPED } from './a-site';
import { pathTo } from './semantic/open-scene';

const FORM = `<form class="compose-form"><textarea class="editor">${TYPED}</textarea><div class="compose-form__submit"><button type="submit">Toot!</button></div></form>`;

describe('an address that no adapter covers', () => {
  const findAt = (html: string) => {
    openScene(html);
    return findersFor(new URL('https://social.example/home')).byMarkers(pathTo(query('.editor')));
  };

  test('is found by the markers of the software that its page shows', () => {
    expect(findAt(`<script id="initial-state" type="application/json"></script><div id="mastodon">${FORM}</div>`)?.surface).toBe('post');
  });

  test('is not found by any markers where the page shows none that is known', () => {
    expect(findAt(`<div id="app">${FORM}</div>`)).toBeNull();
  });
});
