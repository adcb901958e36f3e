import { type Browser, browser } from 'wxt/browser';

/** Tells which tab is on view in our own window: at once, when another one is, and when another page has come into it. No address is asked for. */
export function hearTabBeside(heard: (tab: number | null) => void, signal: AbortSignal): void {
  let round = 0;
  let beside: number | null = null;
  const look = async () => {
    const mine = ++round;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (mine !== round || signal.aborted) return;
    beside = tab?.id ?? null;
    heard(beside);
  };
  const changed = (tab: number, { status }: Browser.tabs.OnUpdatedInfo) => {
    if (tab === beside && status === 'complete') void look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(changed);
  });
  void look();
}
