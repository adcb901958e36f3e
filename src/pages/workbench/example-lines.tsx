import type { Example } from '../../engine/schema/rule';
import { say } from '../../language/say';
import type { ExampleResult } from '../../rulesets/run-examples';
import { ExampleLine } from './example-line';

interface Props {
  kind: 'flags' | 'allows';
  examples: readonly Example[];
  results: readonly ExampleResult[];
  onExamples(examples: Example[]): void;
}

/** The proof of a rule: drafts that must be found, or must be left alone. */
export function ExampleLines({ kind, examples, results, onExamples }: Props) {
  return (
    <fieldset class="step">
      <legend>{say(`bench.example.${kind}.title`)}</legend>
      <p class="soft">{say(`bench.example.${kind}.lead`)}</p>
      <ol class="examples">
        {examples.map((example, at) => (
          <ExampleLine
            // biome-ignore lint/suspicious/noArrayIndexKey: an example has no other name than its place.
            key={at}
            name={say(`bench.example.${kind}.name`, { number: at + 1 })}
            kind={kind}
            example={example}
            result={results.find((each) => each.kind === kind && each.at === at) ?? null}
            onExample={(next) => onExamples(examples.with(at, next))}
            onRemove={examples.length > 1 ? () => onExamples(examples.toSpliced(at, 1)) : null}
          />
        ))}
      </ol>
      <p>
        <button type="button" class="small" onClick={() => onExamples([...examples, ''])}>
          {say('bench.example.add')}
        </button>
      </p>
    </fieldset>
  );
}
