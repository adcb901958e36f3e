import { EditorView } from '@codemirror/view';
import { type Edit, findNodeAtLocation, parse, parseTree } from 'jsonc-parser';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { spokenLanguage } from '../../language/say';
import { editsToAppend, editsToSet, type JsonPath } from '../../workbench/edit-json';
import { createCodeEditor, speakInEditor, startText } from './code-editor';
import { type OpenedFile, type Place, saveFile } from './rules-on-disk';

/** The one text that both views show; both change it through the editor, so that every change can be undone. */
export interface RulesDocument {
  /** Null before a file was opened or begun. */
  name: string | null;
  text: string;
  /** The text as JSON, as far as it can be read. */
  json: Record<string, unknown>;
  unsaved: boolean;
  view: EditorView;
  set(path: JsonPath, value: unknown): void;
  append(path: JsonPath, value: unknown): void;
  /** Brings a value's place in the text into view; the focus stays where it is. */
  show(path: JsonPath): void;
  open(file: OpenedFile, unsaved?: boolean): void;
  save(): Promise<void>;
}

export function useDocument(): RulesDocument {
  const [text, setText] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  const [name, setName] = useState<string | null>(null);
  const place = useRef<Place>(null);
  const view = useMemo(() => createCodeEditor(setText), []);
  const json = useMemo(() => asObject(parse(text)), [text]);
  const language = spokenLanguage();
  const unsaved = name !== null && text !== saved;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor speaks otherwise when the page does.
  useEffect(() => speakInEditor(view), [language]);

  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);

  const now = () => view.state.doc.toString();
  const apply = (edits: Edit[]) =>
    view.dispatch({ changes: edits.map(({ offset, length, content }) => ({ from: offset, to: offset + length, insert: content })) });

  return {
    name,
    text,
    json,
    unsaved,
    view,
    set: (path, value) => apply(editsToSet(now(), path, value)),
    append(path, value) {
      const list = path.reduce<unknown>((at, step) => asObject(at)[step], asObject(parse(now())));
      apply(editsToAppend(now(), path, value, Array.isArray(list) ? list.length : 0));
    },
    show(path) {
      const tree = parseTree(now());
      const node = tree && findNodeAtLocation(tree, [...path]);
      if (node)
        view.dispatch({ selection: { anchor: node.offset }, effects: EditorView.scrollIntoView(node.offset, { y: 'start', yMargin: 24 }) });
    },
    open(file, isNew = false) {
      startText(view, file.text, setText);
      place.current = file.place;
      setText(file.text);
      setSaved(isNew ? null : now());
      setName(file.name);
    },
    async save() {
      const written = now();
      place.current = await saveFile(written, name ?? 'rules.json', place.current);
      setSaved(written);
      if (place.current) setName(place.current.name);
    },
  };
}

export function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
