import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { getLocation } from 'jsonc-parser';
import schemaText from '../../../rules/rules-file.schema.json?raw';
import { describeAt, keysAt, type SchemaNode, valuesAt } from '../../workbench/json-schema';

const schema = JSON.parse(schemaText) as SchemaNode;
const WORD = /"?[\w$/@.-]*$/;

/** Names and values that the published schema allows where the cursor stands. */
function complete(context: CompletionContext): CompletionResult | null {
  const typed = context.matchBefore(WORD);
  if (!typed || (typed.from === typed.to && !context.explicit)) return null;
  const { path, isAtPropertyKey } = getLocation(context.state.doc.toString(), context.pos);
  const closing = context.state.sliceDoc(context.pos, context.pos + 1) === '"' ? 1 : 0;
  const options = isAtPropertyKey
    ? keysAt(schema, path.slice(0, -1)).map(({ label, about }) => ({ label: `"${label}"`, info: about, type: 'property' }))
    : valuesAt(schema, path).map(({ label, about }) => ({ label, info: about, type: 'constant' }));
  return options.length === 0
    ? null
    : {
        from: typed.from,
        to: context.pos + closing,
        options: options.map((each) => ({ ...each, info: each.info || undefined }) as never),
        filter: true,
      };
}

/** What the word under the mouse means. */
const explain = hoverTooltip((view, pos) => {
  const location = getLocation(view.state.doc.toString(), pos);
  const about = describeAt(schema, location.path);
  if (about === '') return null;
  const { from, to } = view.state.doc.lineAt(pos);
  return {
    pos: Math.max(from, location.previousNode?.offset ?? pos),
    end: Math.min(to, pos),
    above: true,
    create: () => {
      const dom = document.createElement('p');
      dom.className = 'hint';
      dom.textContent = about;
      return { dom };
    },
  };
});

export const schemaHelp: Extension = [autocompletion({ override: [complete], icons: false }), explain];
