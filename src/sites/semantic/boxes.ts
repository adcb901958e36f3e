/** Where an element stands in the window. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** Asked for boxes; in a page it is `measure`. */
export type Measure = (element: Element) => Box;

export const measure: Measure = (element) => element.getBoundingClientRect();

/** A line of one comment box on a narrow phone; hidden helpers of editors are 0 to a few pixels. */
const LEAST = { width: 150, height: 16 };

export function isSizeable(box: Box): boolean {
  return box.width >= LEAST.width && box.height >= LEAST.height;
}

/** What lies above the page and is used alone. */
export const DIALOG = '[role=dialog], [role=alertdialog], [aria-modal=true], dialog';

/** Shown and not hidden from assistive technology. Looks through shadow roots. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  for (let place: Element | null | undefined = element; place; place = (place.getRootNode() as ShadowRoot).host) {
    if (place.closest('[aria-hidden=true], [inert]')) return false;
  }
  return true;
}

/** How far a button stands from where a field ends; above or left of the field counts double. */
export function distance(field: Box, button: Box): number {
  const right = button.left + button.width / 2 - (field.left + field.width);
  const down = button.top + button.height / 2 - (field.top + field.height);
  return (
    Math.abs(right) * (button.left + button.width < field.left ? 2 : 1) + Math.abs(down) * (button.top + button.height < field.top ? 2 : 1)
  );
}
