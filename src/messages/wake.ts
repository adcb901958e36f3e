import { type Browser, browser } from 'wxt/browser';
import { speak } from '../language/say';
import { send } from './send';

/** A composer has been opened: the background is woken, and what may have to be said is here before it must be, also should the extension be updated meanwhile. */
export function wake(): void {
  send('wake', null).catch(() => {});
  send('words', null).then(speak, () => {});
}

/** In a page of ours, which hears it too: a composer has been opened in this tab. */
export function hearWakes(heard: (tab: number) => void, signal: AbortSignal): void {
  const listen = (raw: unknown, { tab }: Browser.runtime.MessageSender): undefined => {
    if ((raw as { name?: unknown } | null)?.name === 'wake' && tab?.id !== undefined) heard(tab.id);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}
