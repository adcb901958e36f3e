/** Everything that can be pressed at one distance from a field. */
export interface Ring {
  /** The nearest element that holds both the field and these. */
  within: HTMLElement;
  buttons: HTMLElement[];
  /** They stand after the field in the document. */
  after: ReadonlySet<HTMLElement>;
  /** A running log (of a chat) is at this distance. */
  hasLog: boolean;
}

const MAX_RINGS = 14;
/** So that a call stays well under a millisecond however large the page is. */
const MAX_ELEMENTS = 1000;

/** A composer has no part with so many; feeds and trays of emoji have. */
const MAX_CHILDREN = 40;

const PARTS_OF_OTHERS = new Set('ARTICLE NAV MENU SCRIPT STYLE svg SELECT DATALIST VIDEO PICTURE TEMPLATE'.split(' '));
const ROLES_OF_OTHERS = new Set('article navigation feed listbox menu grid gridcell treegrid tree contentinfo'.split(' '));

/** The buttons around a field, nearest first. Crosses open shadow roots and frames of the same origin; steps over what belongs to something else. */
export function* ringsAround(field: HTMLElement): Generator<Ring> {
  const walk = { left: MAX_ELEMENTS };
  let inside: Element = field;
  for (let ring = 0; ring < MAX_RINGS && walk.left > 0; ) {
    const within = parentOf(inside);
    if (!within) return;
    const found: Ring = { within: within as HTMLElement, buttons: [], after: new Set(), hasLog: false };
    const after = new Set<HTMLElement>();
    const siblings = siblingsOf(inside, within);
    for (const sibling of siblings.after) collect(sibling, found, walk);
    for (const button of found.buttons) after.add(button);
    for (const sibling of siblings.before) collect(sibling, found, walk);
    found.after = after;
    if (found.buttons.length > 0 || found.hasLog) yield found;
    if (siblings.after.length + siblings.before.length > 0) ring += 1;
    inside = within;
  }
}

/** The element around this one, as it is laid out: a shadow root's host, a frame's element. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const place = element.getRootNode() as ShadowRoot | Document;
  if ('host' in place) return place.host;
  return 'defaultView' in place ? (place.defaultView?.frameElement ?? null) : null;
}

function siblingsOf(inside: Element, within: Element): { after: Element[]; before: Element[] } {
  if (inside.parentElement !== within) return { after: Array.from(within.children), before: [] };
  const after: Element[] = [];
  const before: Element[] = [];
  for (let each = inside.nextElementSibling; each && after.length < MAX_CHILDREN; each = each.nextElementSibling) after.push(each);
  for (let each = inside.previousElementSibling; each && before.length < MAX_CHILDREN; each = each.previousElementSibling)
    before.push(each);
  if (within.shadowRoot) after.push(...within.shadowRoot.children);
  return { after, before };
}

function collect(element: Element, ring: Ring, walk: { left: number }): void {
  walk.left -= 1;
  if (walk.left < 0) return;
  const role = element.getAttribute('role');
  if (role === 'log') ring.hasLog = true;
  if (isButton(element, role)) return void ring.buttons.push(element as HTMLElement);
  if (role === 'log' || PARTS_OF_OTHERS.has(element.tagName) || (role !== null && ROLES_OF_OTHERS.has(role))) return;
  if (element.tagName === 'FORM' && element.querySelector('textarea, [contenteditable=true], input[type=text], input[type=search]')) return;
  if (element.childElementCount > MAX_CHILDREN) return;
  for (let child = element.firstElementChild; child && walk.left > 0; child = child.nextElementSibling) collect(child, ring, walk);
  const shadow = element.shadowRoot;
  for (let child = shadow?.firstElementChild; child && walk.left > 0; child = child.nextElementSibling) collect(child, ring, walk);
}

function isButton(element: Element, role: string | null): boolean {
  if (role === 'button') return true;
  if (element.tagName === 'BUTTON') return role === null;
  if (element.tagName === 'INPUT') return /^(?:submit|button|image)$/.test((element as HTMLInputElement).type);
  return element.tagName === 'A' && role === null && isDrawnAsButton(element);
}

/** A link that leads nowhere by itself. */
function isDrawnAsButton(link: Element): boolean {
  return /^(?:#|javascript:|$)/i.test(link.getAttribute('href') ?? '') && /(?:^|[-_\s])(?:btn|button)/i.test(link.className);
}
