import type { Page } from 'puppeteer-core';

/** 1280 × 1024 at 400 %. */
export const ZOOMED = { width: 320, height: 256, deviceScaleFactor: 4 };
/** The same less what the browser itself takes of the screen. */
export const ZOOMED_LOW = { ...ZOOMED, height: 225 };

/** What WCAG 1.4.12 lets a reader ask for. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/**
 * What a person could not read or reach as it is, from right to left, and with the spacing of their own, which stays; of a page of ours, or
 * of the advisory where there is one.
 */
export async function layoutFaults(page: Page, shot: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const look = async (way: string) => {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))));
    const faults = await page.evaluate(findFaults);
    if (faults.length > 0) found[way] = faults;
  };
  await look('as it is');
  await turn(page, 'rtl');
  await look('from right to left');
  await page.screenshot({ path: `shots/${shot}-rtl.png` });
  await space(page);
  await look('from right to left, spaced');
  await turn(page, 'ltr');
  await look('spaced');
  await page.screenshot({ path: `shots/${shot}-spaced.png` });
  return found;
}

/** Every text of ours, in a page of ours and in the advisory, is spaced as a reader may have it. */
const space = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const roots = [...document.querySelectorAll('[popover=manual]')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const place of [document, ...roots]) place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
  }, SPACED);

/** As a catalogue of a language that is written from right to left would have it. */
const turn = (page: Page, direction: 'ltr' | 'rtl'): Promise<void> =>
  page.evaluate((direction) => {
    const roots = [...document.querySelectorAll('[popover=manual]')].flatMap(({ shadowRoot }) => shadowRoot?.querySelector('.quiet') ?? []);
    const [ours = document.documentElement] = roots as HTMLElement[];
    ours.dir = direction;
  }, direction);

/** Runs in the page; one line for each fault. */
function findFaults(): string[] {
  const [root] = [...document.querySelectorAll('[popover=manual]')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const place: Document | ShadowRoot = root ?? document;
  const faults: string[] = [];
  const told = (element: Element) =>
    `${element.localName}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
  const page = document.documentElement;
  if (!root && page.scrollWidth > page.clientWidth) faults.push(`the page is ${page.scrollWidth} wide and has ${page.clientWidth}`);
  const card = root?.querySelector('.card, .dot')?.getBoundingClientRect();
  if (card && (card.left < 0 || card.top < 0 || card.right > innerWidth || card.bottom > innerHeight))
    faults.push(`the card lies from ${card.left}, ${card.top} to ${card.right}, ${card.bottom}`);

  const edges = card ?? { left: 0, right: page.clientWidth };
  const all = [...place.querySelectorAll<HTMLElement>('*')].filter(
    (each) =>
      each.checkVisibility() && !each.closest('.spoken, svg, style, canvas, .crop, option') && each.getBoundingClientRect().width > 1,
  );
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  for (const each of all) {
    const { left, right } = each.getBoundingClientRect();
    if (!each.closest('.zoomed') && (left < edges.left - 1 || right > edges.right + 1))
      faults.push(`${told(each)} sticks out: ${left} to ${right}`);
    const style = getComputedStyle(each);
    // A browser shows of a file's name what there is room for.
    const cut =
      !each.matches('[type=file]') &&
      /hidden|clip/.test(style.overflow) &&
      (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1);
    if (cut) faults.push(`${told(each)} is cut off`);
    if (scrolls(each) && each.scrollWidth > each.clientWidth + 1) faults.push(`${told(each)} scrolls sideways`);
  }

  const texts = all.flatMap((each) =>
    [...each.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || node.data.trim() === '') return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ each, left, right, top: top + 4, bottom: bottom - 4 }));
    }),
  );
  for (const [at, one] of texts.entries())
    for (const other of texts.slice(at + 1)) {
      const apart =
        one.each === other.each ||
        one.right - 1 < other.left ||
        other.right - 1 < one.left ||
        one.bottom < other.top ||
        other.bottom < one.top;
      const hidden = one.each.closest('.body') !== other.each.closest('.body');
      if (!apart && !hidden) faults.push(`${told(one.each)} lies over ${told(other.each)}`);
    }

  for (const each of place.querySelectorAll<HTMLElement>('.ranges input'))
    if (getComputedStyle(each).direction !== 'ltr') faults.push(`${told(each)} runs against the picture`);

  const controls = all.filter((each) => each.matches('a[href], button, input, select, textarea, summary'));
  for (const each of controls) {
    const drawn = getComputedStyle(each).opacity === '0' ? (each as HTMLInputElement).labels?.[0] : each;
    if (!drawn || each.matches('.face')) continue;
    drawn.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = drawn.getBoundingClientRect();
    const hit = place.elementFromPoint(left + width / 2, top + height / 2);
    if (!hit || !(drawn.contains(hit) || hit.contains(drawn)))
      faults.push(`${told(each)} cannot be pressed: there is ${hit ? told(hit) : 'nothing'}`);
    const label = each.matches('input:not([type=range])') ? ((each as HTMLInputElement).labels?.[0] ?? each) : each;
    const box = label.getBoundingClientRect();
    if (!each.matches('a, summary') && (box.width < 24 || box.height < 24)) faults.push(`${told(each)} is ${box.width} × ${box.height}`);
  }
  return faults;
}
