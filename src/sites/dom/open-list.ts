import { allWithin, isSeen } from './tree';

/** A list of suggestions (people to mention, tags) is open for this field: pages put it beside the field, or in a place of its own. */
export function isListOpen(field: Element): boolean {
  if (field.getAttribute('aria-expanded') === 'true') return true;
  const places = new Set([document, field.ownerDocument, field.getRootNode() as Document | ShadowRoot]);
  return Array.from(places).some((place) => allWithin(place, '[role=listbox]').some((list) => isSeen(list) && list.childElementCount > 0));
}
