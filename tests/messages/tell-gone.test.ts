import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Advice } from '../../src/engine/advice';
import { tellGone } from '../../src/messages/tell-gone';

const SAID = { severity: 'serious', findings: [] } as unknown as Advice;

it('a note that has gone is told once, and nothing is where none has stood', () => {
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {});
  let say: (advice: Advice | null) => void = () => {};
  tellGone((heard) => {
    say = heard;
    heard(null);
    return () => {};
  });
  say(null);
  expect(sent).not.toHaveBeenCalled();
  say(SAID);
  say(null);
  say(null);
  expect(sent.mock.calls).toEqual([[{ name: 'noteGone', input: null }]]);
});
