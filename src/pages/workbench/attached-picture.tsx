import { useEffect } from 'preact/hooks';
import type { PictureSignals } from '../../engine/schema/picture';
import { PictureDrop } from '../picture-drop';
import { usePictures } from '../use-pictures';

/** Pictures as the popup takes them, looked at on this device. */
export function AttachedPicture({ onSignals }: { onSignals(signals: readonly PictureSignals[]): void }) {
  const pictures = usePictures();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the signals, a new array each time.
  useEffect(() => onSignals(pictures.signals), [pictures.key]);
  return (
    <div class="attached">
      <PictureDrop onFiles={(files) => pictures.add(files)} />
      {pictures.key !== '' && (
        <p class="row">
          <span class="soft">
            {pictures.looking ? 'Looking at the picture …' : `${pictures.signals.length} looked at: ${describe(pictures.signals)}`}
          </span>
          <button type="button" class="small" onClick={() => pictures.clear()}>
            Take it away
          </button>
        </p>
      )}
    </div>
  );
}

function describe(signals: readonly PictureSignals[]): string {
  const faces = signals.reduce((sum, each) => sum + (each.faces ?? 0), 0);
  const words = signals
    .map(({ text }) => text ?? '')
    .join(' ')
    .trim();
  return [faces === 1 ? 'one face' : `${faces} faces`, words === '' ? 'no words' : `“${words.slice(0, 120)}”`].join(', ');
}
