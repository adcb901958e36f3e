import type { Detector } from '../../engine/schema/detector';
import { say } from '../../language/say';
import type { Outline } from '../../workbench/outline';
import { PartEditor } from './part-editor';

export interface Excuse {
  if: Detector;
  because: string;
  scope?: string;
}

interface Props {
  excuses: readonly Excuse[];
  outline: Outline;
  onExcuses(excuses: Excuse[]): void;
}

/** What makes it harmless, and why. */
export function UnlessEditor({ excuses, outline, onExcuses }: Props) {
  return (
    <fieldset class="step">
      <legend>{say('bench.rule.unless')}</legend>
      {excuses.length === 0 && <p class="soft">{say('bench.rule.noException')}</p>}
      {excuses.map((excuse, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an exception has no other name than its place.
        <div key={at} class="excuse">
          <PartEditor
            name={say('bench.rule.exception', { number: at + 1 })}
            part={excuse.if}
            outline={outline}
            onPart={(part) => onExcuses(excuses.with(at, { ...excuse, if: part }))}
          />
          <label>
            {say('bench.rule.because')}
            <input
              value={excuse.because}
              placeholder={say('bench.rule.becauseHint')}
              onInput={({ currentTarget: { value } }) => onExcuses(excuses.with(at, { ...excuse, because: value }))}
            />
          </label>
          <button
            type="button"
            class="bare"
            aria-label={say('bench.rule.takeOutException', { number: at + 1 })}
            onClick={() => onExcuses(excuses.toSpliced(at, 1))}
          >
            ×
          </button>
        </div>
      ))}
      <p>
        <button type="button" class="small" onClick={() => onExcuses([...excuses, { if: { phrases: [] }, because: '' }])}>
          {say('bench.rule.addException')}
        </button>
      </p>
    </fieldset>
  );
}
