import type { Box, Measure } from '../../../src/sites/semantic/boxes';
import type { Surface } from '../../../src/sites/site';

export interface SenseScene {
  name: string;
  surface: Surface;
  /** Others that may as well be said. */
  surfaces?: readonly Surface[];
  /** The field is marked `data-here`, what sends it `data-sends`; what lies in an `x-shadow` becomes its parent's open shadow root. */
  html: string;
  /** Null where only a key sends. */
  submit?: null;
  recipient?: string;
  audience?: string;
}

/** A page on which nothing must be found, wherever somebody types. */
export interface BareScene {
  name: string;
  html: string;
}

export function openPage(html: string): void {
  document.body.innerHTML = html;
  for (let hidden = deep('x-shadow')[0]; hidden; hidden = deep('x-shadow')[0]) {
    const host = hidden.parentElement;
    hidden.remove();
    host?.attachShadow({ mode: 'open' }).append(...hidden.childNodes);
  }
}

/** Every element that matches, in open shadow roots too. */
export function deep(selector: string, place: ParentNode = document): HTMLElement[] {
  const own = Array.from(place.querySelectorAll<HTMLElement>(selector));
  const shadows = Array.from(place.querySelectorAll('*')).flatMap(({ shadowRoot }) => (shadowRoot ? deep(selector, shadowRoot) : []));
  return [...own, ...shadows];
}

/** As the path of an event there goes: innermost first, through shadow roots. */
export function pathTo(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let each: Node | null = element; each; each = each.parentNode ?? (each as ShadowRoot).host ?? null) path.push(each);
  return [...path, window];
}

const LINE = 24;

/** Where things might stand, since there is no layout here: down the page in document order; `data-box="width height"` says a size. */
export const roughly: Measure = (element): Box => {
  const top = Array.from(element.ownerDocument.querySelectorAll('*')).indexOf(element) * 8;
  const said = element.getAttribute('data-box')?.split(' ').map(Number);
  if (said) return { left: 0, top, width: said[0] ?? 0, height: said[1] ?? 0 };
  if (element.matches('input, textarea[rows="1"]')) return { left: 0, top, width: 400, height: LINE };
  if (element.matches('textarea, [contenteditable], [role=textbox]')) return { left: 0, top, width: 400, height: 4 * LINE };
  return { left: 300, top, width: 80, height: LINE };
};
