/** Firefox's: the page's own world. */
interface FirefoxWindow {
  wrappedJSObject?: { Object: ObjectConstructor; DataTransfer: typeof DataTransfer; ClipboardEvent: typeof ClipboardEvent };
}

/** A paste of plain words over what is selected, which the editor handles itself. */
export function pasteWords(field: HTMLElement, words: string): void {
  // Firefox shows the page nothing of what our world has made; there a transfer and its event are made in the page's.
  const theirs = (field.ownerDocument.defaultView as FirefoxWindow | null)?.wrappedJSObject;
  const clipboardData = theirs ? new theirs.DataTransfer() : new DataTransfer();
  clipboardData.setData('text/plain', words);
  const plain = { bubbles: true, cancelable: true, composed: true };
  const paste = theirs
    ? new theirs.ClipboardEvent('paste', Object.assign(new theirs.Object(), plain, { clipboardData }))
    : new ClipboardEvent('paste', { ...plain, clipboardData });
  field.dispatchEvent(paste);
}
