import type { Page } from 'puppeteer-core';
import { until } from './until';

/** Presses the first of these with the mouse, wherever it is on the page. */
export async function press(page: Page, selector: string): Promise<void> {
  const { x, y } = await until(selector, 8000, () => page.evaluate(middleOf, selector));
  await page.mouse.click(x, y);
}

/** Runs in the page: the middle of the first of these, in open shadow roots and frames too, as the window sees it. */
function middleOf(selector: string): { x: number; y: number } | null {
  const places: (Document | ShadowRoot)[] = [document];
  for (const place of places) {
    const found = place.querySelector(selector);
    if (found) {
      found.scrollIntoView({ block: 'center' });
      let { left, top, width, height } = found.getBoundingClientRect();
      for (let frame = found.ownerDocument.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
        const around = frame.getBoundingClientRect();
        left += around.left;
        top += around.top;
      }
      return { x: left + width / 2, y: top + height / 2 };
    }
    for (const each of place.querySelectorAll('*')) {
      if (each.shadowRoot) places.push(each.shadowRoot);
      if (each instanceof HTMLIFrameElement && each.contentDocument) places.push(each.contentDocument);
    }
  }
  return null;
}
