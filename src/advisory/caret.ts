/**
 * Remembers where the person is writing; the function given back returns focus and caret there.
 * Focus alone is not enough: Chrome puts the caret of a rich editor at its start again.
 */
export function keepPlace(field: () => HTMLElement): () => void {
  const selection = document.getSelection();
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = selection ?? {};
  return () => {
    const box = field();
    box.focus({ preventScroll: true });
    if (!stillIn(box, anchorNode, anchorOffset) || !stillIn(box, focusNode, focusOffset)) return;
    selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

function stillIn(box: HTMLElement, node: Node | null, offset: number): node is Node {
  if (!node || !box.contains(node)) return false;
  return offset <= (node instanceof Text ? node.length : node.childNodes.length);
}
