import { EditorState, type Extension } from '@codemirror/state';
import { say } from '../../language/say';

/** What the editor says of itself: its own English, and the message that stands for it. It puts a number in place of `$`. */
const phrases = (): Record<string, string> => ({
  Find: say('bench.editor.find'),
  Replace: say('bench.editor.replaceWith'),
  next: say('bench.editor.next'),
  previous: say('bench.editor.previous'),
  all: say('bench.editor.all'),
  'match case': say('bench.editor.matchCase'),
  regexp: say('bench.editor.pattern'),
  'by word': say('bench.editor.byWord'),
  replace: say('bench.editor.replace'),
  'replace all': say('bench.editor.replaceAll'),
  close: say('bench.editor.close'),
  'Go to line': say('bench.editor.goToLine'),
  go: say('bench.editor.go'),
  'current match': say('bench.editor.currentMatch'),
  'on line': say('bench.editor.onLine'),
  'replaced match on line $': say('bench.editor.replacedOnLine', { line: '$' }),
  'replaced $ matches': say('bench.editor.replaced', { count: '$' }),
  'Selection deleted': say('bench.editor.selectionDeleted'),
  'Folded lines': say('bench.editor.foldedLines'),
  'Unfolded lines': say('bench.editor.unfoldedLines'),
  to: say('bench.editor.to'),
  'folded code': say('bench.editor.foldedCode'),
  unfold: say('bench.editor.unfold'),
  'Fold line': say('bench.editor.foldLine'),
  'Unfold line': say('bench.editor.unfoldLine'),
  'Control character': say('bench.editor.controlCharacter'),
  Completions: say('bench.editor.completions'),
});

export const editorPhrases = (): Extension => EditorState.phrases.of(phrases());
