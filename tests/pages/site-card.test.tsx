import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SiteCard } from '../../src/pages/site-card';

let added: string[];
let looked: { target: { allFrames?: boolean } }[];

/** A tab with this page in it, where the person is writing in another site's frame or in none. */
function openOver(url: string, frame: string | null): void {
  added = [];
  looked = [];
  Object.assign(fakeBrowser, {
    permissions: { request: async () => true },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids?: string[] } = {}) =>
        added.map((origin) => ({ id: `added ${origin}` })).filter(({ id }) => ids?.includes(id) ?? true),
      registerContentScripts: async ([{ id }]: [{ id: string }]) => void added.push(id.slice('added '.length)),
      executeScript: async (what: { target: { allFrames?: boolean }; func?: unknown }) => {
        if (!what.func) looked.push(what);
        return [{ result: frame }];
      },
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, url }] as never);
  render(<SiteCard />, document.body);
}

const words = () => document.body.textContent ?? '';
const button = (name: string) => Array.from(document.querySelectorAll('button')).find((each) => each.textContent === name);

beforeEach(() => fakeBrowser.reset());
afterEach(() => render(null, document.body));

describe('a page with another site’s box in a frame', () => {
  test('is told of, and that site can be added from there', async () => {
    openOver('https://medium.com/marrows', 'https://comments.example/box?id=7');
    await vi.waitFor(() => expect(words()).toContain('belongs to comments.example: not checking there'));
    button('Always check there')?.click();
    await vi.waitFor(() => expect(words()).toContain('Checking on comments.example.'));
    expect(added).toEqual(['https://comments.example']);
    expect(looked.map(({ target }) => target.allFrames)).toEqual([true]);
    await vi.waitFor(() => expect(words()).not.toContain('not checking there'));
  });

  test.each([
    ['that is checked there', 'https://www.blogger.com/comment/frame/1'],
    ['without an address', ''],
    ['of the page’s own', null],
  ])('is not told of one %s', async (_which, frame) => {
    openOver('https://gardening.example/marrows', frame);
    await vi.waitFor(() => expect(words()).toContain('Not checking on gardening.example.'));
    expect(words()).not.toContain('not checking there');
  });
});
