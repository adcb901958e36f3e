import type { Problem } from '../../engine/schema/problem';
import type { Rule } from '../../engine/schema/rule';
import { ruleSeverity } from '../../engine/schema/severity';
import type { ExampleResult } from '../../rulesets/run-examples';
import type { JsonPath } from '../../workbench/edit-json';
import { followsTitle, idFor } from '../../workbench/new-rule';
import type { Outline } from '../../workbench/outline';
import { ExampleLines } from './example-lines';
import { UnlessEditor } from './unless-editor';
import { WhenEditor } from './when-editor';
import { asChoices, SEVERITY_CHOICES, STATUS_WORDS } from './words';

interface Props {
  /** As written, so anything may be missing. */
  rule: Partial<Rule>;
  outline: Outline;
  problems: readonly Problem[];
  results: readonly ExampleResult[];
  set(path: JsonPath, value: unknown): void;
  onRemove(): void;
}

/** One rule, from what it looks for to the proof that it does. */
export function RuleForm({ rule, outline, problems, results, set, onRemove }: Props) {
  const { id = '', title = '', clause = '', severity = 'advise', status = 'stable', advice = '', safer = '', examples } = rule;
  const words = outline.clauses.find(({ number }) => number === clause)?.words;
  const rename = (next: string) => {
    const others = outline.rules.map((each) => each.id).filter((each) => each !== id);
    const follows = followsTitle(id, title);
    set(['title'], next);
    if (follows) set(['id'], idFor(next, others));
  };
  return (
    <div class="rule-form">
      <label>
        What is it called?
        <input
          value={title}
          onInput={({ currentTarget: { value } }) => rename(value)}
          onFocus={({ currentTarget }) => title === 'New rule' && currentTarget.select()}
        />
      </label>
      <WhenEditor
        when={rule.when}
        scope={rule.scope}
        outline={outline}
        onWhen={(when) => set(['when'], when)}
        onScope={(scope) => set(['scope'], scope)}
      />
      <UnlessEditor excuses={rule.unless ?? []} outline={outline} onExcuses={(all) => set(['unless'], all.length > 0 ? all : undefined)} />
      <fieldset class="step">
        <legend>Say</legend>
        <label>
          Advice
          <textarea rows={2} value={advice} onInput={({ currentTarget: { value } }) => set(['advice'], value)} />
        </label>
        <label>
          Safer wording, if there is one
          <input value={safer} onInput={({ currentTarget: { value } }) => set(['safer'], value === '' ? undefined : value)} />
        </label>
        <label>
          Clause
          <select class="clause-of" value={clause} onChange={({ currentTarget: { value } }) => set(['clause'], value)}>
            {outline.clauses.map(({ number, words: all }) => (
              <option key={number} value={number}>
                {number}. {all.slice(0, 90)}
              </option>
            ))}
          </select>
        </label>
        {words && <blockquote>{words}</blockquote>}
        <div class="severities" role="radiogroup" aria-label="How loudly">
          {ruleSeverity.options.map((key) => (
            <label key={key} class={`severity-choice ${key}`}>
              <input type="radio" name="severity" checked={severity === key} onChange={() => set(['severity'], key)} />
              <strong>{SEVERITY_CHOICES[key].name}</strong>
              <small>{SEVERITY_CHOICES[key].about}</small>
            </label>
          ))}
        </div>
      </fieldset>
      <ExampleLines
        kind="flags"
        title="Should be flagged"
        lead="Select the words concerned with the mouse and mark them."
        examples={examples?.flags ?? []}
        results={results}
        onExamples={(all) => set(['examples', 'flags'], all)}
      />
      <ExampleLines
        kind="allows"
        title="Should be left alone"
        lead="The nearer it is to the others, the better the proof."
        examples={examples?.allows ?? []}
        results={results}
        onExamples={(all) => set(['examples', 'allows'], all)}
      />
      {problems.length > 0 && (
        <ul class="still" aria-label="What this rule still needs">
          {problems.map(({ line, message, path }) => (
            <li key={`${path.join('.')} ${message}`}>
              {path.slice(2).join(' › ') || 'Rule'}: {message} <span class="soft">(line {line})</span>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <label class="inline">
          State{' '}
          <select value={status} onChange={({ currentTarget: { value } }) => set(['status'], value)}>
            {asChoices(STATUS_WORDS).map(([key, each]) => (
              <option key={key} value={key}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="small" onClick={onRemove}>
          Delete this rule
        </button>
      </div>
    </div>
  );
}
