import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Example } from '../../engine/schema/rule';
import { say, sayWith } from '../../language/say';
import type { ExampleResult } from '../../rulesets/run-examples';
import { markFound, markWords, plainWords } from '../../workbench/marked-example';
import { Quoted } from './quoted';

interface Props {
  name: string;
  kind: 'flags' | 'allows';
  example: Example;
  /** Null while nothing is known: it is empty, or the rule does not yet say what it looks for. */
  result: ExampleResult | null;
  onExample(example: Example): void;
  onRemove: (() => void) | null;
}

const SIGNS = { passed: '✓', failed: '✗', notRun: '·' } as const;

/** One example, a tick or a cross beside it, and the words concerned marked with the mouse. */
export function ExampleLine({ name, kind, example, result, onExample, onRemove }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState(false);
  const text = typeof example === 'string' ? example : example.text;
  const current = result?.text === plainWords(text) ? result : null;
  const state = current === null ? 'notRun' : current.passed ? 'passed' : 'failed';
  const write = (next: string) => onExample(typeof example === 'string' ? next : { ...example, text: next });
  const look = () => setChosen(field.current !== null && field.current.selectionStart < field.current.selectionEnd);

  return (
    <li class={`example ${state}`}>
      <span class="sign" role="img" aria-label={say(`bench.example.${state}`)}>
        {SIGNS[state]}
      </span>
      <div class="example-words">
        <textarea
          ref={field}
          rows={1}
          aria-label={name}
          value={text}
          placeholder={say(`bench.example.${kind}.hint`)}
          onInput={({ currentTarget: { value } }) => write(value.replace(/\n/g, ' '))}
          onSelect={look}
          onBlur={() => setTimeout(() => setChosen(false), 200)}
        />
        {current && <p class="what">{whatCame(kind, current)}</p>}
        {kind === 'flags' && (
          <p class="row start">
            {chosen && (
              <button
                type="button"
                class="small"
                onClick={() => field.current && write(markWords(text, field.current.selectionStart, field.current.selectionEnd))}
              >
                {say('bench.example.markChosen')}
              </button>
            )}
            {current && current.found.length > 0 && JSON.stringify(current.found) !== JSON.stringify(current.marked) && (
              <button type="button" class="small" onClick={() => write(markFound(text, current.found))}>
                {say('bench.example.markFound')}
              </button>
            )}
          </p>
        )}
      </div>
      {onRemove && (
        <button type="button" class="bare" aria-label={say('bench.example.takeOut', { example: name })} onClick={onRemove}>
          ×
        </button>
      )}
    </li>
  );
}

function whatCame(kind: 'flags' | 'allows', { passed, found, because }: ExampleResult): ComponentChildren {
  const words = <Quoted words={found} />;
  if (found.length > 0) return sayWith(kind === 'allows' || passed ? 'bench.example.finds' : 'bench.example.findsOther', { words });
  if (because) return say('bench.example.aloneBecause', { because });
  return say(kind === 'allows' ? 'bench.example.alone' : 'bench.example.findsNothing');
}
