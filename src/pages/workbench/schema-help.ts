import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  insertCompletionText,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { type EditorView, hoverTooltip } from '@codemirror/view';
import { getLocation } from 'jsonc-parser';
import schemaText from '../../../rules/rules-file.schema.json?raw';
import { describeAt, keysAt, type SchemaNode, type Suggestion, valuesAt } from '../../workbench/json-schema';
import { asEnglish } from './as-english';

const schema = JSON.parse(schemaText) as SchemaNode;
const WORD = /"?[\w$/@.-]*$/;

/** Names and values that the published schema allows where the cursor stands. */
function complete(context: CompletionContext): CompletionResult | null {
  const typed = context.matchBefore(WORD);
  if (!typed || (typed.from === typed.to && !context.explicit)) return null;
  const { path, isAtPropertyKey } = getLocation(context.state.doc.toString(), context.pos);
  const suggestions = isAtPropertyKey
    ? keysAt(schema, path.slice(0, -1)).map(({ label, about }) => ({ label: `"${label}"`, about }))
    : valuesAt(schema, path);
  return suggestions.length === 0 ? null : { from: typed.from, options: suggestions.map(asCompletion), validFor: WORD };
}

function asCompletion({ label, about }: Suggestion): Completion {
  return { label, apply, ...(about === '' ? {} : { info: () => asEnglish('span', about) }) };
}

/** The closing quotation mark that came with the opening one is written over. */
function apply(view: EditorView, { label }: Completion, from: number, to: number): void {
  const closing = view.state.sliceDoc(to, to + 1) === '"' ? 1 : 0;
  view.dispatch(insertCompletionText(view.state, label, from, to + closing));
}

/** What the word under the mouse means. */
const explain = hoverTooltip((view, pos) => {
  const { path, previousNode } = getLocation(view.state.doc.toString(), pos);
  const about = describeAt(schema, path);
  if (about === '') return null;
  const { from, to } = view.state.doc.lineAt(pos);
  return {
    pos: Math.max(from, previousNode?.offset ?? pos),
    end: Math.min(to, pos),
    above: true,
    create: () => {
      const dom = asEnglish('p', about);
      dom.className = 'hint';
      return { dom };
    },
  };
});

export const schemaHelp: Extension = [autocompletion({ override: [complete], icons: false }), explain];
