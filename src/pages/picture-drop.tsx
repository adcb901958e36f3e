import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say, sayWith } from '../language/say';

/** Takes pictures that are chosen, pasted anywhere on the page, or dropped on it. */
export function PictureDrop({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const [over, setOver] = useState(false);

  useEffect(() => {
    const end = new AbortController();
    const hear = <Name extends keyof WindowEventMap>(type: Name, listener: (event: WindowEventMap[Name]) => void) =>
      window.addEventListener(type, listener, { signal: end.signal });
    hear('paste', (event) => take(event.clipboardData, event, onFiles));
    hear('drop', (event) => {
      setOver(false);
      take(event.dataTransfer, event, onFiles);
    });
    hear('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    hear('dragleave', () => setOver(false));
    return () => end.abort();
  }, [onFiles]);

  return (
    <label class={`drop ${over ? 'over' : ''}`}>
      <input
        type="file"
        accept="image/*,video/*"
        multiple
        onChange={(event) => {
          onFiles(Array.from(event.currentTarget.files ?? []));
          event.currentTarget.value = '';
        }}
      />
      <span>{sayWith<'check.picture', VNode>('check.picture', { choose: <u>{say('check.choose')}</u> })}</span>
    </label>
  );
}

function take(data: DataTransfer | null, event: Event, onFiles: (files: readonly File[]) => void): void {
  const files = Array.from(data?.files ?? []).filter(({ type }) => /^(?:image|video)\//.test(type));
  if (files.length === 0) return;
  event.preventDefault();
  onFiles(files);
}
