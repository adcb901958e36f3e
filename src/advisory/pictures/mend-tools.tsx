import type { MendedUse } from '../../review/advisory-port';
import type { Remedy } from './mend-state';

const REMEDIES: readonly [Remedy, string][] = [
  ['cover', 'Cover faces'],
  ['blur', 'Blur faces'],
  ['strip', 'Remove hidden data'],
];

/** One of three. Buttons, since a click on a label would take the focus out of the editor. */
export function RemedyChoice({ remedy, onRemedy }: { remedy: Remedy; onRemedy(remedy: Remedy): void }) {
  return (
    <fieldset class="segments" aria-label="What to do">
      {REMEDIES.map(([each, label]) => (
        <button key={each} type="button" aria-pressed={remedy === each} onClick={() => onRemedy(each)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}

interface FaceToolsProps {
  hides: boolean;
  chosen: number;
  faces: number;
  cropped: boolean;
  zoomed: boolean;
  onAll(): void;
  onNone(): void;
  onCrop(): void;
  onZoom(): void;
}

export function FaceTools({ hides, chosen, faces, cropped, zoomed, onAll, onNone, onCrop, onZoom }: FaceToolsProps) {
  return (
    <div class="tools">
      {hides && (
        <span class="chosen">
          {chosen} of {faces} to hide
        </span>
      )}
      {hides && faces > 1 && (
        <button type="button" class="small" onClick={chosen === faces ? onNone : onAll}>
          {chosen === faces ? 'None' : 'All'}
          <span class="spoken"> of the faces</span>
        </button>
      )}
      <span class="push">
        <button type="button" class="small" aria-pressed={zoomed} onClick={onZoom}>
          Enlarge
        </button>
        <button type="button" class="small" aria-pressed={cropped} onClick={onCrop}>
          Crop
        </button>
      </span>
    </div>
  );
}

const USES: readonly [MendedUse, string][] = [
  ['swap', 'Swap it in'],
  ['save', 'Save a safe copy'],
  ['copy', 'Copy'],
];

export function Uses({ canSwap, busy, onUse }: { canSwap: boolean; busy: boolean; onUse(use: MendedUse): void }) {
  return (
    <div class="uses">
      {USES.filter(([use]) => canSwap || use !== 'swap').map(([use, label], at) => (
        // Not disabled while busy, which would lose the focus.
        <button key={use} type="button" class={`choice ${at === 0 ? 'first' : ''}`} aria-disabled={busy} onClick={() => onUse(use)}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** The person's own word, which nobody checks. */
export function Permission({ held, onHeld }: { held: boolean; onHeld(held: boolean): void }) {
  return (
    <button type="button" class="permission" role="switch" aria-checked={held} onClick={() => onHeld(!held)}>
      <span class="switch" aria-hidden="true" />
      <span class="line">
        <span class="held">I have permission</span>
        <span class="more">Noted for this draft only. Face warnings for this picture stop; words in it are still read.</span>
      </span>
    </button>
  );
}
