import { browser } from 'wxt/browser';

const NAME = 'desk';

/** The desk's side: says that it is there, and stays a while for having been asked. */
export function sayPresent(touch: () => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== NAME) return;
    touch();
    port.postMessage(null);
  });
}

/** Asks the desk itself: a document that is being closed is still listed by the browser, but no longer answers. */
export function isDeskPresent(): Promise<boolean> {
  return new Promise((resolve) => {
    const port = browser.runtime.connect({ name: NAME });
    port.onMessage.addListener(() => {
      port.disconnect();
      resolve(true);
    });
    port.onDisconnect.addListener(() => {
      // Unless it is read, the browser reports it as a mistake of ours.
      void browser.runtime.lastError;
      resolve(false);
    });
  });
}
