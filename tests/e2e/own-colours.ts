import type { Page } from 'puppeteer-core';

/**
 * What can no longer be told from its ground where the person's own colours, light and dark, take the place of all others, as with the contrast
 * themes of Windows; one line each. Chromium only.
 */
export async function lostInOwnColours(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  const lost: string[] = [];
  for (const scheme of ['light', 'dark']) {
    const wanted = { 'forced-colors': 'active', 'prefers-color-scheme': scheme };
    await client.send('Emulation.setEmulatedMedia', { features: Object.entries(wanted).map(([name, value]) => ({ name, value })) });
    lost.push(...(await page.evaluate(findLost)).map((line) => `${scheme}: ${line}`));
  }
  await client.detach();
  return lost;
}

/** Runs in the page: in the advisory where there is one, else in the page. */
function findLost(): string[] {
  const [root] = [...document.querySelectorAll('[popover=manual]')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const place: Document | ShadowRoot = root ?? document;
  const lost: string[] = [];
  let signs = 0;
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const isClear = (colour: string) => /^rgba\(.*, 0\)$/.test(colour);
  const groundOf = (element: Element | null): string => {
    for (let each = element; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const look = (what: string, colour: string, ground: string) => {
    signs += 1;
    if (contrast(colour, ground) < 3) lost.push(`${what}: ${colour} on ${ground}`);
  };
  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
  for (const each of all('.mark, .chevron, .icon'))
    look(`the sign .${each.getAttribute('class')}`, getComputedStyle(each).color, groundOf(each.parentElement));
  for (const each of all('.card, .dot, .choice, .way, .small, .segments button, .chip, .clause, .words q, .switch, select, textarea')) {
    const { borderTopColor, borderTopStyle, borderTopWidth, backgroundColor } = getComputedStyle(each);
    const ground = groundOf(each.parentElement);
    const filled = !isClear(backgroundColor) && contrast(backgroundColor, ground) >= 3;
    if (filled) signs += 1;
    else if (borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1) lost.push(`.${each.className} has no border`);
    else look(`the border of .${each.className}`, borderTopColor, ground);
  }
  for (const each of all('mark')) {
    const { backgroundColor, borderBottomColor } = getComputedStyle(each);
    const ground = groundOf(each.parentElement);
    look('marked words', contrast(backgroundColor, ground) >= 3 ? backgroundColor : borderBottomColor, ground);
  }
  for (const each of all('[aria-pressed=true]:not(.face)')) {
    const other = place.querySelector('[aria-pressed=false]:not(.face)');
    if (other) look(`“${each.textContent}” that is on`, groundOf(each), groundOf(other));
  }
  for (const each of all('.chip')) {
    if (!each.querySelector(':checked')) continue;
    signs += 1;
    const width = (chip: Element | null) => chip && getComputedStyle(chip).borderTopWidth;
    if (width(each) === width(place.querySelector('.chip:not(:has(:checked))'))) lost.push('a chip that is on');
  }
  for (const each of all('[role=switch] > .switch'))
    look('the knob of the switch', getComputedStyle(each, '::before').backgroundColor, groundOf(each));
  const focused = place.activeElement;
  if (focused && focused !== document.body) {
    const { outlineColor, outlineStyle } = getComputedStyle(focused.closest('.chip') ?? focused);
    if (outlineStyle === 'none') lost.push('the focus');
    else look('the focus', outlineColor, groundOf(focused.parentElement));
  }
  return signs > 0 ? lost : ['there is nothing to see'];
}
