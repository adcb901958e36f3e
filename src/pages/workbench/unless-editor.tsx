import type { Detector } from '../../engine/schema/detector';
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
      <legend>Unless there is</legend>
      {excuses.length === 0 && <p class="soft">No exception.</p>}
      {excuses.map((excuse, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an exception has no other name than its place.
        <div key={at} class="excuse">
          <PartEditor
            name={`Exception ${at + 1}`}
            part={excuse.if}
            outline={outline}
            onPart={(part) => onExcuses(excuses.with(at, { ...excuse, if: part }))}
          />
          <label>
            because
            <input
              value={excuse.because}
              placeholder="it is about a product, not about us"
              onInput={({ currentTarget: { value } }) => onExcuses(excuses.with(at, { ...excuse, because: value }))}
            />
          </label>
          <button
            type="button"
            class="bare"
            aria-label={`Take out exception ${at + 1}`}
            onClick={() => onExcuses(excuses.toSpliced(at, 1))}
          >
            ×
          </button>
        </div>
      ))}
      <p>
        <button type="button" class="small" onClick={() => onExcuses([...excuses, { if: { phrases: [] }, because: '' }])}>
          + exception
        </button>
      </p>
    </fieldset>
  );
}
