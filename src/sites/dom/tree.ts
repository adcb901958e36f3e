import { parentOf } from '../semantic/around';

/** Also for what lies in a frame, where elements are made by classes of that frame's own window. */
export function isElement(target: EventTarget | null | undefined): target is HTMLElement {
  return (target as Node | null | undefined)?.nodeType === 1;
}

/** An element and those around it, nearest first: out of open shadow roots, and out of frames of the same origin. */
export function* outwards(element: Element): Generator<HTMLElement> {
  for (let each: Element | null = element; each; each = parentOf(each)) yield each as HTMLElement;
}

/** The nearest of these around an element, or itself; looks out of open shadow roots and frames of the same origin. */
export function closestOutwards(element: Element, selector: string): HTMLElement | null {
  for (const each of outwards(element)) if (each.matches(selector)) return each;
  return null;
}

/** The place, and each open shadow root and frame of the same origin in it: everywhere that one query does not reach by itself. */
export function placesIn(place: ParentNode): ParentNode[] {
  const places = [place];
  const own = insideOf(place as Element);
  if (own) places.push(...placesIn(own));
  for (const element of place.querySelectorAll('*')) {
    const inside = insideOf(element);
    if (inside) places.push(...placesIn(inside));
  }
  return places;
}

/** All of these in a place, in the order in which they stand on the page. */
export function allWithin(place: ParentNode, selector: string): HTMLElement[] {
  const own = insideOf(place as Element);
  const found = own ? allWithin(own, selector) : [];
  const matching = new Set(place.querySelectorAll<HTMLElement>(selector));
  for (const element of place.querySelectorAll<HTMLElement>('*')) {
    if (matching.has(element)) found.push(element);
    const inside = insideOf(element);
    if (inside) found.push(...allWithin(inside, selector));
  }
  return found;
}

/** A document and those around it: a frame's editor is sent by a button of the page around the frame. */
export function documentsAround(element: Element): Document[] {
  return [...new Set(Array.from(outwards(element), ({ ownerDocument }) => ownerDocument))];
}

/** Seen on the page: neither it nor a frame around it is hidden. */
export function isSeen(element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  return element.checkVisibility() && (!frame || isSeen(frame));
}

/** What an element shows of its own instead of its children; null also for a frame that may not be looked into. */
function insideOf(element: Element): ParentNode | null {
  return element.shadowRoot ?? (element.tagName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument : null);
}
