import type { Problem } from '../../engine/schema/problem';
import type { Rule } from '../../engine/schema/rule';
import { ruleSeverity } from '../../engine/schema/severity';
import { say } from '../../language/say';
import type { ExampleResult } from '../../rulesets/run-examples';
import type { JsonPath } from '../../workbench/edit-json';
import { followsTitle, idFor } from '../../workbench/new-rule';
import type { Outline } from '../../workbench/outline';
import { ExampleLines } from './example-lines';
import { UnlessEditor } from './unless-editor';
import { WhenEditor } from './when-editor';
import { asChoices, STATUS_WORDS } from './words';

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
  const langOf = (said: string) => (outline.baseClauses.some((each) => each.words === said) ? 'en' : undefined);
  const rename = (next: string) => {
    const others = outline.rules.map((each) => each.id).filter((each) => each !== id);
    const follows = followsTitle(id, title);
    set(['title'], next);
    if (follows) set(['id'], idFor(next, others));
  };
  return (
    <div class="rule-form">
      <label>
        {say('bench.rule.called')}
        <input
          value={title}
          onInput={({ currentTarget: { value } }) => rename(value)}
          onFocus={({ currentTarget }) => title === say('bench.rule.newTitle') && currentTarget.select()}
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
        <legend>{say('bench.rule.say')}</legend>
        <label>
          {say('bench.rule.advice')}
          <textarea rows={2} value={advice} onInput={({ currentTarget: { value } }) => set(['advice'], value)} />
        </label>
        <label>
          {say('bench.rule.safer')}
          <input value={safer} onInput={({ currentTarget: { value } }) => set(['safer'], value === '' ? undefined : value)} />
        </label>
        <label>
          {say('bench.rule.clause')}
          <select class="clause-of" value={clause} onChange={({ currentTarget: { value } }) => set(['clause'], value)}>
            {outline.clauses.map(({ number, words: all }) => (
              <option key={number} value={number} lang={langOf(all)}>
                {number}. {all.slice(0, 90)}
              </option>
            ))}
          </select>
        </label>
        {words && <blockquote lang={langOf(words)}>{words}</blockquote>}
        <div class="severities" role="radiogroup" aria-label={say('bench.rule.loudly')}>
          {ruleSeverity.options.map((key) => (
            <label key={key} class={`severity-choice ${key}`}>
              <input type="radio" name="severity" checked={severity === key} onChange={() => set(['severity'], key)} />
              <strong>{say(`bench.severity.${key}.name`)}</strong>
              <small>{say(`bench.severity.${key}.about`)}</small>
            </label>
          ))}
        </div>
      </fieldset>
      <ExampleLines kind="flags" examples={examples?.flags ?? []} results={results} onExamples={(all) => set(['examples', 'flags'], all)} />
      <ExampleLines
        kind="allows"
        examples={examples?.allows ?? []}
        results={results}
        onExamples={(all) => set(['examples', 'allows'], all)}
      />
      {problems.length > 0 && (
        <ul class="still" aria-label={say('bench.rule.needs')}>
          {problems.map(({ line, message, path }) => (
            <li key={`${path.join('.')} ${message}`}>
              {path.slice(2).join(' › ') || say('bench.rule.whole')}: <span lang="en">{message}</span>{' '}
              <span class="soft">{say('bench.rule.atLine', { line: line ?? 1 })}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <label class="inline">
          {say('bench.rule.state')}{' '}
          <select value={status} onChange={({ currentTarget: { value } }) => set(['status'], value)}>
            {asChoices(STATUS_WORDS).map(([key, each]) => (
              <option key={key} value={key}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="small" onClick={onRemove}>
          {say('bench.rule.remove')}
        </button>
      </div>
    </div>
  );
}
