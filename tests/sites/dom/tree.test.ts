import { describe, expect, test } from 'vitest';
import { allWithin, closestOutwards, documentsAround, isSeen, placesIn } from '../../../src/sites/dom/tree';
import { openScene, query } from '../a-site';

const PAGE = `<section id="outer"><p id="one"></p><x-host><x-shadow><p id="two"></p><x-host><x-shadow><p id="three"></p></x-shadow></x-host></x-shadow></x-host>
  <x-frame><p id="four"></p></x-frame><p id="five"></p></section>`;

describe('a page with shadow roots and frames', () => {
  test('is looked through in the order in which it stands on the page', () => {
    openScene(PAGE);
    expect(allWithin(query('#outer'), 'p').map(({ id }) => id)).toEqual(['one', 'two', 'three', 'four', 'five']);
    expect(allWithin(query('x-host'), 'p').map(({ id }) => id)).toEqual(['two', 'three']);
    expect(placesIn(query('#outer'))).toHaveLength(4);
  });

  test('is looked out of, host by host', () => {
    openScene(PAGE);
    for (const id of ['one', 'two', 'three', 'four']) expect(closestOutwards(query(`#${id}`), '#outer')).toBe(query('#outer'));
    expect(closestOutwards(query('#three'), 'main')).toBeNull();
  });

  test('has a document for each frame', () => {
    openScene(PAGE);
    expect(documentsAround(query('#four'))).toEqual([query('#four').ownerDocument, document]);
  });

  test('shows nothing of a hidden frame', () => {
    openScene(PAGE);
    expect(isSeen(query('#four'))).toBe(true);
    query('iframe').style.display = 'none';
    expect(isSeen(query('#four'))).toBe(false);
  });
});
