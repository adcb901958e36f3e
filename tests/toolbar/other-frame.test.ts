import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteOtherFrame } from '../../src/toolbar/other-frame';

const badges: { tabId?: number; text: string }[] = [];
let standing = '';

beforeEach(() => {
  fakeBrowser.reset();
  badges.length = 0;
  standing = '';
  Object.assign(fakeBrowser, {
    scripting: { getRegisteredContentScripts: async () => [{ id: 'added https://comments.example' }] },
    action: {
      getBadgeText: async () => standing,
      setBadgeText: async (badge: { text: string }) => void badges.push(badge),
      setBadgeBackgroundColor: async () => {},
      setTitle: async () => {},
    },
  });
});

test('the toolbar says that nothing is checked in a frame of an unknown site', async () => {
  await noteOtherFrame({ origin: 'https://unknown.example' }, { tab: { id: 7 } } as never);
  expect(badges).toEqual([{ tabId: 7, text: '–' }]);
});

test('it says nothing of the frame of a site that was added', async () => {
  await noteOtherFrame({ origin: 'https://comments.example' }, { tab: { id: 7 } } as never);
  expect(badges).toEqual([]);
});

test('it says nothing where a draft on the page needs a look', async () => {
  standing = '!!';
  await noteOtherFrame({ origin: 'https://unknown.example' }, { tab: { id: 7 } } as never);
  expect(badges).toEqual([]);
});
