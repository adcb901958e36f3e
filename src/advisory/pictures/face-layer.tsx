import type { PictureBox } from '../../engine/schema/picture';
import { say } from '../../language/say';
import { turnFaces } from './turn-faces';

interface FaceLayerProps {
  faces: readonly PictureBox[];
  chosen: ReadonlySet<number>;
  how: 'cover' | 'blur';
  onToggle(face: number): void;
}

/** An outline round each face found; those pressed are to be hidden, and look so. One stop for Tab, since there may be thirty. */
export function FaceLayer({ faces, chosen, how, onToggle }: FaceLayerProps) {
  return (
    <div
      class={`faces ${how}`}
      role="toolbar"
      aria-label={say('note.pictures.toHide')}
      onKeyDown={(event) => turnFaces(event, event.target) && event.preventDefault()}
    >
      {faces.map((face, at) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a face is known by its number
          key={at}
          type="button"
          class="face"
          tabIndex={at === 0 ? 0 : -1}
          aria-pressed={chosen.has(at)}
          aria-label={say('note.pictures.face', { face: at + 1, count: faces.length })}
          style={{ left: share(face.x), top: share(face.y), width: share(face.width), height: share(face.height) }}
          onClick={() => onToggle(at)}
        />
      ))}
    </div>
  );
}

const share = (part: number) => `${part * 100}%`;
