import { isSeen } from './tree';

/** A list of suggestions (people to mention, tags) is open for this field. */
export function isListOpen(field: Element): boolean {
  if (field.getAttribute('aria-expanded') === 'true') return true;
  const places = new Set([document, field.ownerDocument, field.getRootNode() as Document | ShadowRoot]);
  return Array.from(places, (place) => Array.from(place.querySelectorAll('[role=listbox]')))
    .flat()
    .some((list) => isSeen(list) && list.childElementCount > 0);
}
