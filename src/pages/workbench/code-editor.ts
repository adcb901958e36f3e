import { closeBrackets } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Problem } from '../../engine/schema/problem';
import { say } from '../../language/say';
import { asEnglish } from './as-english';
import { editorPhrases } from './editor-phrases';
import { schemaHelp } from './schema-help';

/** Colours are those of the page, so that light and dark are decided in one place. */
const INK = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--info)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--ink)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--advise)' },
  { tag: tags.invalid, color: 'var(--serious)' },
]);

/** What the editor says of itself, in the language that is spoken. */
const LANGUAGE = new Compartment();

const spoken = (): Extension => [
  editorPhrases(),
  EditorView.contentAttributes.of({ 'aria-label': say('bench.editor.label'), lang: 'en', spellcheck: 'false' }),
];

/** From now on the editor speaks the language that the page does. */
export function speakInEditor(view: EditorView): void {
  view.dispatch({ effects: LANGUAGE.reconfigure(spoken()) });
}

/** The text of a rules file, in an editor that tells what changes. */
export function createCodeEditor(onText: (text: string) => void): EditorView {
  const view = new EditorView({ state: stateOf('', onText) });
  // A long file is scrolled by keyboard too.
  view.scrollDOM.tabIndex = 0;
  return view;
}

/** Another file: nothing of the former can be brought back by undoing. */
export function startText(view: EditorView, text: string, onText: (text: string) => void): void {
  view.setState(stateOf(text, onText));
}

function stateOf(text: string, onText: (text: string) => void): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      foldGutter(),
      lintGutter(),
      history(),
      drawSelection(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      json(),
      syntaxHighlighting(INK),
      schemaHelp,
      keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
      LANGUAGE.of(spoken()),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onText(update.state.doc.toString());
      }),
    ],
  });
}

/** Underlines the lines that have problems. */
export function showProblems(view: EditorView, problems: readonly Problem[]): void {
  const { doc } = view.state;
  const diagnostics = problems.map(({ line = 1, message }): Diagnostic => {
    const { from, to, text } = doc.line(Math.min(Math.max(1, line), doc.lines));
    return {
      from: from + text.length - text.trimStart().length,
      to,
      severity: 'error',
      message,
      renderMessage: () => asEnglish('span', message),
    };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

export function goToLine(view: EditorView, line: number): void {
  const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  view.focus();
}
