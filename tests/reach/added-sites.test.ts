import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepAddedSites } from '../../src/reach/added-sites';

/** What a browser that has just updated the extension tells and takes: the scripts that were registered are gone. */
function updatedWith(origins: string[]) {
  const registered: { id: string; matches: string[]; allFrames: boolean }[] = [];
  const manifest = {
    content_scripts: [
      { matches: ['https://www.snapchat.com/web*', 'https://x.com/*'] },
      { matches: ['https://www.facebook.com/plugins/*'] },
    ],
  };
  Object.assign(fakeBrowser.runtime, { getManifest: () => manifest });
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins }) },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids?: string[] } = {}) => registered.filter(({ id }) => ids?.includes(id) ?? true),
      registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
    },
  });
  return registered;
}

beforeEach(() => fakeBrowser.reset());

test('after an update the sites a person added are checked again, and the built-in ones are not taken for theirs', async () => {
  const registered = updatedWith([
    'https://www.snapchat.com/*',
    'https://x.com/*',
    'https://www.facebook.com/*',
    'https://www.facebook.com/plugins/*',
    'https://forum.example/*',
  ]);
  keepAddedSites();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' });
  await vi.waitFor(() => expect(registered.map(({ matches }) => matches)).toEqual([['https://forum.example/*']]));
  // Others may show its box in a frame.
  expect(registered[0]?.allFrames).toBe(true);
});
