import type { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'preact/hooks';

/** The editor's own element, which is not ours to draw. */
export function CodePane({ view }: { view: EditorView }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.append(view.dom);
  }, [view]);
  return <div class="code" ref={place} />;
}
