/** Firefox's: the page's own world, and the way into it. */
interface FirefoxWindow {
  wrappedJSObject?: { Object: ObjectConstructor; DataTransfer: typeof DataTransfer; DragEvent: typeof DragEvent };
}
declare const cloneInto: <T>(value: T, into: Window) => T;

/** Firefox shows the page nothing of what our world has made; there a transfer and its event are made in the page's. */
const theirs = (window as FirefoxWindow).wrappedJSObject;

export function transferOf(file: File): DataTransfer {
  const data = theirs ? new theirs.DataTransfer() : new DataTransfer();
  data.items.add(theirs ? cloneInto(file, window) : file);
  return data;
}

export function dragEvent(type: string, dataTransfer: DataTransfer, { x, y }: { x: number; y: number }): DragEvent {
  const plain = { clientX: x, clientY: y, bubbles: true, cancelable: true, composed: true };
  if (!theirs) return new DragEvent(type, { ...plain, dataTransfer });
  return new theirs.DragEvent(type, Object.assign(new theirs.Object(), plain, { dataTransfer }));
}
