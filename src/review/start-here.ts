/** In our own world only, so no page sees it. */
const STARTED = Symbol.for('quiet word started');

/** False where this page is being watched already: it may be asked for again from the popup. */
export function startHere(): boolean {
  const world = globalThis as { [STARTED]?: true };
  if (world[STARTED]) return false;
  world[STARTED] = true;
  keepStartFromPage();
  return true;
}

/** WXT posts a message with the extension's id to the window as a content script starts, by which a page could tell that we are here. */
function keepStartFromPage(): void {
  const stop = (event: MessageEvent) => {
    if (typeof event.data?.type !== 'string' || !event.data.type.endsWith(':wxt:content-script-started')) return;
    event.stopImmediatePropagation();
    window.removeEventListener('message', stop, true);
  };
  window.addEventListener('message', stop, true);
}
