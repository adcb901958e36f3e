import type { Page } from 'puppeteer-core';

/** The control that has the focus, as a person sees it. */
export interface Focused {
  /** Its name; `elsewhere` for what is none of our controls, `what scrolls` for a part that Firefox makes a stop of. */
  name: string;
  /** "button", "a", "input file". */
  kind: string;
  /** Something is drawn round it. */
  ring: boolean;
  /** Its middle is in the window, and nothing lies on it. */
  seen: boolean;
}

export const focused = (page: Page): Promise<Focused> => page.evaluate(readFocus);

/** Presses a key so often, and tells where the focus was after each press. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', presses: number): Promise<Focused[]> {
  const way: Focused[] = [];
  if (key === 'Shift+Tab') await page.keyboard.down('Shift');
  for (let count = 0; count < presses; count += 1) {
    await page.keyboard.press('Tab');
    way.push(await focused(page));
  }
  if (key === 'Shift+Tab') await page.keyboard.up('Shift');
  return way;
}

/** Goes on by Tab until the control with this name has the focus. */
export async function tabTo(page: Page, name: string, most = 40): Promise<Focused[]> {
  const way: Focused[] = [];
  for (let count = 0; count < most; count += 1) {
    way.push(...(await walk(page, 'Tab', 1)));
    if (way.at(-1)?.name.startsWith(name)) return way;
  }
  throw new Error(`${most} presses of Tab did not come to “${name}” but to:\n${way.map((each) => each.name).join('\n')}`);
}

export const names = (way: readonly Focused[]): string[] => way.map(({ name }) => name).filter((name) => name !== 'what scrolls');

/** Those whose focus a person would look for in vain. */
export const unseen = (way: readonly Focused[]): Focused[] => way.filter(({ name, ring, seen }) => name !== 'elsewhere' && !(ring && seen));

/** Goes through one of our pages by Tab from its first control on, and presses whatever can be pressed; tells the way, and what was pressed. Nothing comes of it. */
export async function pressAll(page: Page): Promise<{ way: Focused[]; pressed: number; wanted: number }> {
  await page.evaluate(countPresses);
  const way: Focused[] = [];
  for (let at = await focused(page); at.name !== 'elsewhere' && way.length < 60; at = (await walk(page, 'Tab', 1))[0] as Focused) {
    way.push(at);
    if (!/^(?:textarea|select)/.test(at.kind)) await page.keyboard.press(at.kind.startsWith('input') ? ' ' : 'Enter');
  }
  return { way, ...(await page.evaluate(pressesCounted)) };
}

type Counting = typeof globalThis & { pressedHere: Set<Element> };

/** Runs in the page: from now on a press is noted and does nothing. The first control gets the focus. */
function countPresses(): void {
  const { pressedHere } = Object.assign(globalThis, { pressedHere: new Set<Element>() });
  const note = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    pressedHere.add(document.activeElement as Element);
  };
  window.addEventListener('click', note, { capture: true });
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('a[href], button, textarea')?.focus();
}

/** Runs in the page. */
function pressesCounted(): { pressed: number; wanted: number } {
  const controls = [...document.querySelectorAll(':is(a[href], button, input, summary):not(:disabled)')].filter((each) =>
    each.checkVisibility(),
  );
  const { pressedHere } = globalThis as Counting;
  return { pressed: controls.filter((each) => pressedHere.has(each)).length, wanted: controls.length };
}

/** Runs in the page: down to what lies in open shadow roots. */
function readFocus(): Focused {
  let place: Document | ShadowRoot = document;
  let element = place.activeElement as HTMLElement | null;
  while (element?.shadowRoot?.activeElement) {
    place = element.shadowRoot;
    element = place.activeElement as HTMLElement;
  }
  const isOurs = element && (place !== document || /-extension:$/.test(location.protocol));
  if (!element || !isOurs || element === document.body) return { name: 'elsewhere', kind: '', ring: false, seen: false };
  // A tick that is drawn as a word, and a field that is drawn as a frame, wear their ring on the label.
  const label = (element as HTMLInputElement).labels?.[0];
  const ring = [getComputedStyle(element), getComputedStyle(element, '::before'), ...(label ? [getComputedStyle(label)] : [])].some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
  );
  const drawn = label && getComputedStyle(element).opacity === '0' ? label : element;
  const { left, top, width, height } = drawn.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + Math.min(height / 2, 40)];
  const inside = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
  const onTop = place.elementFromPoint(x, y);
  const name = element.matches('div') ? 'what scrolls' : (element.getAttribute('aria-label') ?? (label ?? element).innerText ?? '');
  return {
    name: name.replace(/\s+/g, ' ').trim(),
    kind: `${element.localName} ${element.localName === 'input' ? (element as HTMLInputElement).type : ''}`.trim(),
    ring,
    seen: inside && onTop !== null && (drawn.contains(onTop) || onTop.contains(drawn)),
  };
}
