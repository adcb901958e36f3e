import { BRIDGED } from './bridged-event';

/** The browser's own dialog for files, where it has one. */
type WithPicker = Window & { showOpenFilePicker?: (options?: unknown) => Promise<{ getFile(): Promise<File> }[]> };

/**
 * Runs in the page's world, before its scripts. Files chosen through an input that never enters the document, or through the
 * browser's own dialog, send no event that our world hears; they are handed over as they are, and nothing comes back.
 */
export function bridgeFiles(): void {
  const { click, showPicker } = HTMLInputElement.prototype;
  HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
    watchDetached(this);
    click.call(this);
  };
  HTMLInputElement.prototype.showPicker = function (this: HTMLInputElement) {
    watchDetached(this);
    showPicker.call(this);
  };
  const page = window as WithPicker;
  const { showOpenFilePicker } = page;
  if (!showOpenFilePicker) return;
  page.showOpenFilePicker = async (options) => {
    const handles = await showOpenFilePicker.call(page, options);
    void Promise.all(handles.map((handle) => handle.getFile())).then(handOver, () => {});
    return handles;
  };
}

function watchDetached(input: HTMLInputElement): void {
  if (input.type === 'file' && !input.isConnected) input.addEventListener('change', () => handOver(input.files ?? []), { once: true });
}

function handOver(files: Iterable<File>): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  window.dispatchEvent(new InputEvent(BRIDGED, { dataTransfer }));
}
