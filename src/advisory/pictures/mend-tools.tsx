import { say } from '../../language/say';
import type { MendedUse } from '../../review/advisory-port';
import type { Remedy } from './mend-state';

const REMEDIES: readonly Remedy[] = ['cover', 'blur', 'strip'];

/** One of three. Buttons, since a click on a label would take the focus out of the editor. */
export function RemedyChoice({ remedy, onRemedy }: { remedy: Remedy; onRemedy(remedy: Remedy): void }) {
  return (
    <fieldset class="segments" aria-label={say('note.pictures.remedies')}>
      {REMEDIES.map((each) => (
        <button key={each} type="button" aria-pressed={remedy === each} onClick={() => onRemedy(each)}>
          {say(`note.pictures.remedy.${each}`)}
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
  const isAll = chosen === faces;
  return (
    <div class="tools">
      {hides && <span class="chosen">{say('note.pictures.chosen', { chosen, count: faces })}</span>}
      {hides && faces > 1 && (
        <button
          type="button"
          class="small"
          aria-label={say(isAll ? 'note.pictures.noneOfFaces' : 'note.pictures.allFaces')}
          onClick={isAll ? onNone : onAll}
        >
          {say(isAll ? 'note.pictures.none' : 'note.pictures.all')}
        </button>
      )}
      <span class="push">
        <button type="button" class="small" aria-pressed={zoomed} onClick={onZoom}>
          {say('note.pictures.enlarge')}
        </button>
        <button type="button" class="small" aria-pressed={cropped} onClick={onCrop}>
          {say('note.pictures.crop')}
        </button>
      </span>
    </div>
  );
}

const USES: readonly MendedUse[] = ['swap', 'save', 'copy'];

export function Uses({ canSwap, busy, onUse }: { canSwap: boolean; busy: boolean; onUse(use: MendedUse): void }) {
  return (
    <div class="uses">
      {USES.filter((use) => canSwap || use !== 'swap').map((use, at) => (
        // Not disabled while busy, which would lose the focus.
        <button key={use} type="button" class={`choice ${at === 0 ? 'first' : ''}`} aria-disabled={busy} onClick={() => onUse(use)}>
          {say(`note.pictures.use.${use}`)}
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
        <span class="held">{say('note.pictures.permission')}</span>
        <span class="more">{say('note.pictures.permissionEffect')}</span>
      </span>
    </button>
  );
}
