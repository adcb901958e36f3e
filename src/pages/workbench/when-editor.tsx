import type { Detector } from '../../engine/schema/detector';
import type { Scope } from '../../engine/schema/rule';
import { say } from '../../language/say';
import { readFrame, writeFrame } from '../../workbench/frame';
import type { Outline } from '../../workbench/outline';
import { emptyPart, PartEditor } from './part-editor';
import { asChoices, SCOPE_WORDS } from './words';

interface Props {
  when: Detector | undefined;
  scope: Scope | undefined;
  outline: Outline;
  onWhen(when: Detector): void;
  onScope(scope: Scope): void;
}

/** What the rule looks for. */
export function WhenEditor({ when, scope = 'sentence', outline, onWhen, onScope }: Props) {
  const frame = readFrame(when);
  const { join, parts } = frame;
  return (
    <fieldset class="step">
      <legend>{say('bench.rule.when')}</legend>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place.
        <div key={at} class="frame-part">
          {at > 0 && (
            <select
              aria-label={say('bench.rule.joined', { number: at + 1 })}
              class="join"
              value={join}
              onChange={({ currentTarget: { value } }) => onWhen(writeFrame({ ...frame, join: value as 'all' | 'any' }))}
            >
              <option value="all">{say('bench.rule.and')}</option>
              <option value="any">{say('bench.rule.or')}</option>
            </select>
          )}
          <PartEditor
            name={say('bench.rule.part', { number: at + 1 })}
            part={part}
            outline={outline}
            onPart={(next) => onWhen(writeFrame({ ...frame, parts: parts.with(at, next) }))}
          />
          {parts.length > 1 && (
            <button
              type="button"
              class="bare"
              aria-label={say('bench.rule.takeOutPart', { number: at + 1 })}
              onClick={() => onWhen(writeFrame({ ...frame, parts: parts.toSpliced(at, 1) }))}
            >
              ×
            </button>
          )}
        </div>
      ))}
      <p class="row start">
        <button
          type="button"
          class="small"
          onClick={() => onWhen(writeFrame({ ...frame, parts: [...parts, emptyPart(parts.length === 0 ? 'words' : 'mention', outline)] }))}
        >
          {say('bench.rule.addPart')}
        </button>
        {parts.length > 1 && join === 'all' && (
          <label class="inline">
            {say('bench.rule.together')}{' '}
            <select value={scope} onChange={({ currentTarget: { value } }) => onScope(value as Scope)}>
              {asChoices(SCOPE_WORDS).map(([key, words]) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        )}
      </p>
    </fieldset>
  );
}
