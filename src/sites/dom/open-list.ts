/** A list of suggestions (people to mention, tags) is open for this field. */
export function isListOpen(field: Element): boolean {
  if (field.getAttribute('aria-expanded') === 'true') return true;
  return Array.from(document.querySelectorAll('[role=listbox]')).some((list) => list.checkVisibility() && list.childElementCount > 0);
}
