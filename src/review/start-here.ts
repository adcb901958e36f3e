/** In our own world only, so no page sees it. */
const STARTED = Symbol.for('quiet word started');

/** What somebody does in a frame before anything is written in it. */
const GESTURES = ['pointerdown', 'focusin', 'keydown', 'dragenter'];

/**
 * Starts watching this window, once: it may be asked for again from the popup. A frame that the page around it may look into is heard
 * from there (page-windows.ts). Any other one is watched from the person's first gesture in it, and until then nothing is done there.
 */
export function startHere(start: () => void): void {
  const world = globalThis as { [STARTED]?: true };
  if (world[STARTED]) return;
  world[STARTED] = true;
  keepStartFromPage();
  if (window.top === window) start();
  else if (window.frameElement === null) atFirstGesture(start);
}

function atFirstGesture(start: () => void): void {
  const waiting = new AbortController();
  const begin = () => {
    waiting.abort();
    start();
  };
  for (const gesture of GESTURES) window.addEventListener(gesture, begin, { capture: true, signal: waiting.signal });
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
