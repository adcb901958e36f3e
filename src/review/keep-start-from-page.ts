/** WXT posts a message with the extension's id to the window as a content script starts, by which a page could tell that we are here. */
export function keepStartFromPage(): void {
  const stop = (event: MessageEvent) => {
    if (typeof event.data?.type !== 'string' || !event.data.type.endsWith(':wxt:content-script-started')) return;
    event.stopImmediatePropagation();
    window.removeEventListener('message', stop, true);
  };
  window.addEventListener('message', stop, true);
}
