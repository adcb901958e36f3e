import type { Example } from '../../engine/schema/rule';
import type { ExampleResult } from '../../rulesets/run-examples';
import { ExampleLine } from './example-line';

interface Props {
  kind: 'flags' | 'allows';
  title: string;
  lead: string;
  examples: readonly Example[];
  results: readonly ExampleResult[];
  onExamples(examples: Example[]): void;
}

/** The proof of a rule: drafts that must be found, or must be left alone. */
export function ExampleLines({ kind, title, lead, examples, results, onExamples }: Props) {
  return (
    <fieldset class="step">
      <legend>{title}</legend>
      <p class="soft">{lead}</p>
      <ol class="examples">
        {examples.map((example, at) => (
          <ExampleLine
            // biome-ignore lint/suspicious/noArrayIndexKey: an example has no other name than its place.
            key={at}
            name={`${title}, ${at + 1}`}
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
          + example
        </button>
      </p>
    </fieldset>
  );
}
