import { BRIDGED } from './bridged-event';

/** Before the page hears it. */
export type HearEvent = (type: string, listener: (event: Event) => void) => void;
export type FilesHeard = (files: readonly File[], path: readonly EventTarget[]) => void;

/**
 * Hears of every picture and video that is chosen, pasted or dropped, and of those that the bridge hands over. The page's own
 * handlers get each event too.
 */
export function hearFiles(heard: FilesHeard, hearEvent: HearEvent): void {
  const known = new WeakSet<File>();
  const hear = (type: string, filesOf: (event: Event) => ArrayLike<File> | null | undefined) =>
    hearEvent(type, (event) => {
      const files = Array.from(filesOf(event) ?? []).filter((file) => isPicture(file) && !known.has(file));
      for (const file of files) known.add(file);
      if (files.length > 0) heard(files, event.composedPath());
    });
  // A `change` does not leave a shadow root, and some pages send only that one themselves.
  for (const type of ['input', 'change']) hear(type, chosenIn);
  hear('paste', (event) => (event as ClipboardEvent).clipboardData?.files);
  hear('drop', (event) => (event as DragEvent).dataTransfer?.files);
  hear(BRIDGED, (event) => {
    event.stopImmediatePropagation();
    return (event as InputEvent).dataTransfer?.files;
  });
}

function chosenIn(event: Event): FileList | null {
  const [target] = event.composedPath();
  return isFileInput(target) ? target.files : null;
}

function isFileInput(target: EventTarget | undefined): target is HTMLInputElement {
  return (target as Element | undefined)?.tagName === 'INPUT' && (target as HTMLInputElement).type === 'file';
}

const NAMED = /\.(?:jpe?g|png|gif|webp|avif|heic|heif|bmp|tiff?|mp4|mov|webm|m4v)$/i;

/** Some systems give no type for pictures that the browser does not know. */
function isPicture({ type, name }: File): boolean {
  return /^(?:image|video)\//.test(type) || NAMED.test(name);
}
