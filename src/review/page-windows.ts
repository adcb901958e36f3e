export type Hear = <Name extends keyof WindowEventMap>(type: Name | (string & {}), listener: (event: WindowEventMap[Name]) => void) => void;

/**
 * Hears events before the page does: in its own window and in each of its frames that it may itself look into (editors often lie in
 * one), from when the person first goes into it. `entered` is given what has the focus there.
 */
export function hearPage(entered: (focused: Element) => void, signal: AbortSignal): Hear {
  const listeners: [string, EventListener][] = [];
  // To add the same listener again does nothing, and a frame whose document was written anew has lost it.
  const join = (place: Window) => {
    for (const [type, listener] of listeners) place.addEventListener(type, listener, { capture: true, signal });
    place.addEventListener('blur', lookForFrame, { signal });
  };
  const lookForFrame = () =>
    // Which element has the focus is known a moment after the window has lost it.
    setTimeout(() => {
      for (let frame = frameWithFocus(document); frame; frame = frameWithFocus(frame.document)) {
        join(frame);
        const focused = frame.document.activeElement;
        if (focused && !('contentWindow' in focused)) entered(focused);
      }
    }, 0);
  join(window);
  const first = focusedIn(document);
  // Watching was asked for while the person was writing already.
  if (first && first !== document.body) setTimeout(() => entered(first), 0);
  return (type, listener) => {
    listeners.push([type, listener as EventListener]);
    window.addEventListener(type, listener as EventListener, { capture: true, signal });
  };
}

/** In open shadow roots too. */
export function focusedIn(place: Document): Element | null {
  let focused = place.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

function frameWithFocus(place: Document): (Window & { document: Document }) | null {
  const focused = focusedIn(place);
  if (focused?.tagName !== 'IFRAME') return null;
  const { contentDocument, contentWindow } = focused as HTMLIFrameElement;
  return contentDocument && contentWindow;
}

/** What stands for an element in the page's own window: itself, or the frame around it. */
export function inPage(element: HTMLElement): HTMLElement {
  let outer = element;
  while (outer.ownerDocument !== document && outer.ownerDocument.defaultView?.frameElement)
    outer = outer.ownerDocument.defaultView.frameElement as HTMLElement;
  return outer;
}

/** Connected in a document that is still in a window. */
export function isInPage(element: HTMLElement): boolean {
  return element.isConnected && element.ownerDocument.defaultView !== null && inPage(element).isConnected;
}

/** From an element to its window, as an event's path goes. */
export function pathFrom(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let each: Node | null = element; each; each = each.parentNode ?? (each as ShadowRoot).host ?? null) path.push(each);
  return path;
}
