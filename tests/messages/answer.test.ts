import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Advice } from '../../src/engine/advice';
import { draftOf } from '../../src/engine/schema/draft';
import { answer, type Handlers } from '../../src/messages/answer';

const ADVICE: Advice = { severity: 'none', findings: [], organisation: 'Small School', consequence: null };
const TAB = { id: 'test-extension-id', url: 'https://x.com/home', tab: { id: 1 } };
const PAGE = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

function heard(raw: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(raw, sender as Browser.runtime.MessageSender, resolve).then((results) => {
      if ((results as unknown[]).every((result) => result === false)) setTimeout(() => resolve('silence'), 0);
    });
  });
}

describe('the background', () => {
  const handlers = {
    checkDraft: vi.fn(async () => ADVICE),
    words: vi.fn(async () => ({})),
    wake: vi.fn(async () => null),
    takeSelection: vi.fn(async () => 'words'),
    rulesInForce: vi.fn(),
    refreshRules: vi.fn(),
    takeRules: vi.fn(async () => []),
    letGoRules: vi.fn(),
    takePicture: vi.fn(async () => null),
    otherFrame: vi.fn(async () => null),
    siteFound: vi.fn(async () => null),
    openDesk: vi.fn(async () => null),
    noteGone: vi.fn(async () => null),
    noteSeen: vi.fn(async () => null),
    dismissFindings: vi.fn(async () => null),
    pauseChecking: vi.fn(async () => null),
    isPupil: vi.fn(async () => false),
    markPupil: vi.fn(async () => null),
    tellOwner: vi.fn(async () => null),
    takeTold: vi.fn(async () => null),
    schoolSays: vi.fn(),
  } satisfies Handlers<'background'>;

  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://test-extension-id${path}`);
    answer('background', handlers);
  });

  it('answers a content script that asks about a draft', async () => {
    expect(await heard({ name: 'checkDraft', input: draftOf('hello') }, TAB)).toEqual({ reply: ADVICE });
  });

  it.each([
    ['a draft without text', { name: 'checkDraft', input: {} }, TAB],
    ['a draft with a key too many', { name: 'checkDraft', input: { ...draftOf('x'), url: 'x' } }, TAB],
    ['a content script asking what only our pages may', { name: 'takeSelection', input: null }, TAB],
    ['another extension', { name: 'checkDraft', input: draftOf('x') }, { ...TAB, id: 'stranger' }],
  ])('refuses %s', async (_name, raw, sender) => {
    expect(await heard(raw, sender)).toEqual({ refused: true });
    expect(handlers.checkDraft).not.toHaveBeenCalled();
    expect(handlers.takeSelection).not.toHaveBeenCalled();
  });

  it('leaves to the desk what the desk answers', async () => {
    expect(await heard({ name: 'leavePicture', input: { id: 'one' } }, TAB)).toBe('silence');
    answer('desk', { readPicture: vi.fn(), mendPicture: vi.fn(), leavePicture: async () => null });
    expect(await heard({ name: 'leavePicture', input: { id: 'one' } }, TAB)).toEqual({ reply: null });
  });

  it('wakes for a content script', async () => expect(await heard({ name: 'wake', input: null }, TAB)).toEqual({ reply: null }));

  it('gives the selection to a page of ours', async () =>
    expect(await heard({ name: 'takeSelection', input: null }, PAGE)).toEqual({ reply: 'words' }));

  it.each([['nothing'], [null], [{ name: 'toString', input: null }], [{ name: 'checkDraft' }]])(
    'is silent to what is no message: %j',
    async (raw) => {
      expect(await heard(raw, TAB)).toBe('silence');
    },
  );

  it('refuses, and says nothing of the draft, when the engine fails', async () => {
    handlers.checkDraft.mockRejectedValueOnce(new Error('a private draft'));
    expect(await heard({ name: 'checkDraft', input: draftOf('a private draft') }, TAB)).toEqual({ refused: true });
  });
});
