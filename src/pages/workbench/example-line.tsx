import { useRef, useState } from 'preact/hooks';
import type { Example } from '../../engine/schema/rule';
import type { ExampleResult } from '../../rulesets/run-examples';
import { markFound, markWords, plainWords } from '../../workbench/marked-example';

interface Props {
  name: string;
  kind: 'flags' | 'allows';
  example: Example;
  /** Null while nothing is known: it is empty, or the rule does not yet say what it looks for. */
  result: ExampleResult | null;
  onExample(example: Example): void;
  onRemove: (() => void) | null;
}

/** One example, a tick or a cross beside it, and the words concerned marked with the mouse. */
export function ExampleLine({ name, kind, example, result, onExample, onRemove }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState(false);
  const text = typeof example === 'string' ? example : example.text;
  const isCurrent = result?.text === plainWords(text);
  const write = (next: string) => onExample(typeof example === 'string' ? next : { ...example, text: next });
  const look = () => setChosen(field.current !== null && field.current.selectionStart < field.current.selectionEnd);

  return (
    <li class={`example ${result && isCurrent ? (result.passed ? 'passed' : 'failed') : 'unknown'}`}>
      <span
        class="sign"
        role="img"
        aria-label={result && isCurrent ? (result.passed ? 'Comes out as said' : 'Does not come out as said') : 'Not run yet'}
      >
        {result && isCurrent ? (result.passed ? '✓' : '✗') : '·'}
      </span>
      <div class="example-words">
        <textarea
          ref={field}
          rows={1}
          aria-label={name}
          value={text}
          placeholder={kind === 'flags' ? 'a post that should get a note' : 'a post much like it that is fine'}
          onInput={({ currentTarget: { value } }) => write(value.replace(/\n/g, ' '))}
          onSelect={look}
          onBlur={() => setTimeout(() => setChosen(false), 200)}
        />
        {result && isCurrent && <p class="what">{whatCame(kind, result)}</p>}
        {kind === 'flags' && (
          <p class="row start">
            {chosen && (
              <button
                type="button"
                class="small"
                onClick={() => field.current && write(markWords(text, field.current.selectionStart, field.current.selectionEnd))}
              >
                Mark the selected words
              </button>
            )}
            {result && isCurrent && result.found.length > 0 && JSON.stringify(result.found) !== JSON.stringify(result.marked) && (
              <button type="button" class="small" onClick={() => write(markFound(text, result.found))}>
                Mark what was found
              </button>
            )}
          </p>
        )}
      </div>
      {onRemove && (
        <button type="button" class="bare" aria-label={`Take out: ${name}`} onClick={onRemove}>
          ×
        </button>
      )}
    </li>
  );
}

function whatCame(kind: 'flags' | 'allows', { passed, found, because }: ExampleResult): string {
  const words = found.map((each) => (each === '' ? 'the draft as a whole' : `“${each}”`)).join(' and ');
  if (kind === 'allows') return passed ? (because ? `Left alone, because: ${because}` : 'Left alone.') : `It finds ${words}.`;
  if (found.length > 0) return passed ? `It finds ${words}.` : `It finds ${words}, and other words are marked.`;
  return because ? `Left alone, because: ${because}` : 'It finds nothing here.';
}
