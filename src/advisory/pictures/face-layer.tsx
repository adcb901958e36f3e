import type { PictureBox } from '../../engine/schema/picture';

interface FaceLayerProps {
  faces: readonly PictureBox[];
  chosen: ReadonlySet<number>;
  how: 'cover' | 'blur';
  onToggle(face: number): void;
}

/** An outline round each face found; those pressed are to be hidden, and look so. */
export function FaceLayer({ faces, chosen, how, onToggle }: FaceLayerProps) {
  return (
    <fieldset class={`faces ${how}`} aria-label="Faces to hide">
      {faces.map((face, at) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a face is known by its number
          key={at}
          type="button"
          class="face"
          aria-pressed={chosen.has(at)}
          aria-label={`Face ${at + 1} of ${faces.length}`}
          style={{ left: share(face.x), top: share(face.y), width: share(face.width), height: share(face.height) }}
          onClick={() => onToggle(at)}
        />
      ))}
    </fieldset>
  );
}

const share = (part: number) => `${part * 100}%`;
