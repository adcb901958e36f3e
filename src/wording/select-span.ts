import type { FieldSpan } from '../sites/dom/field-span';

/** Focus goes to the field and the words are selected, as by the person's own hand. */
export function selectSpan({ field, from, to }: FieldSpan): void {
  field.focus({ preventScroll: true });
  if (from.node === field && 'setSelectionRange' in field) (field as HTMLTextAreaElement).setSelectionRange(from.offset, to.offset);
  else selectionOf(field)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Chrome keeps the selection in a shadow root apart from its document's. */
function selectionOf(field: HTMLElement): Selection | null {
  const root = field.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? field.ownerDocument.getSelection();
}
