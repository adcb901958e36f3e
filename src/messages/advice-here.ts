import { browser } from 'wxt/browser';
import type { Advice } from '../engine/advice';

/** Opened by the panel to the tab beside it; so long as no panel is open, no page tells anything. */
const NAME = 'adviceHere';

/** Tells what is said, and each change of it until the function given back is called. */
export type HearSaid = (heard: (advice: Advice | null) => void) => () => void;

/** What the notes of one frame say; null where nothing is left to say. */
interface FrameSays {
  frame: string;
  advice: Advice | null;
}

/** In the page: tells a panel what is said of the draft, and each change of it. It quotes the draft, so it goes to that page of ours alone. */
export function answerAdviceHere(hearSaid: HearSaid): void {
  const frame = Math.random().toString(36);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
    const end = new AbortController();
    const say = (advice: Advice | null) => {
      try {
        port.postMessage({ frame, advice } satisfies FrameSays);
      } catch {
        // The extension was updated under the page.
        end.abort();
      }
    };
    const stop = hearSaid(say);
    // Of several frames in one tab a panel is not told that one has gone.
    window.addEventListener('pagehide', () => say(null), { signal: end.signal });
    end.signal.addEventListener('abort', stop);
    port.onDisconnect.addListener(() => end.abort());
  });
}

/** In the panel: what is said in a tab, of several frames the one that spoke last; null as well where no script of ours is. */
export function hearAdviceIn(tab: number, heard: (advice: Advice | null) => void, signal: AbortSignal): void {
  const frames = new Map<string, Advice>();
  const port = browser.tabs.connect(tab, { name: NAME });
  port.onMessage.addListener((raw: unknown) => {
    const { frame, advice } = raw as FrameSays;
    frames.delete(frame);
    if (advice) frames.set(frame, advice);
    heard([...frames.values()].at(-1) ?? null);
  });
  port.onDisconnect.addListener(() => {
    // Read, or Chromium takes it for an error that nobody thought of.
    void browser.runtime.lastError;
    heard(null);
  });
  signal.addEventListener('abort', () => port.disconnect());
}
