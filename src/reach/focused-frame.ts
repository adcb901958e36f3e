import { browser } from 'wxt/browser';

/** The address of the frame in which the person is writing, where it is another site's and the page may not look into it; null elsewhere. */
export async function focusedFrame(tabId: number): Promise<string | null> {
  const [first] = await browser.scripting.executeScript({ target: { tabId }, func: addressOfFocused });
  return typeof first?.result === 'string' ? first.result : null;
}

/** Runs in the page, by itself. */
function addressOfFocused(): string | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLIFrameElement && focused.contentDocument === null ? focused.src : null;
}
