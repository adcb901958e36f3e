import { useEffect } from 'preact/hooks';
import type { PictureSignals } from '../../engine/schema/picture';
import { say, sayCount } from '../../language/say';
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
          <span class="soft">{pictures.looking ? say('bench.picture.looking') : seenIn(pictures.signals)}</span>
          <button type="button" class="small" onClick={() => pictures.clear()}>
            {say('bench.picture.takeAway')}
          </button>
        </p>
      )}
    </div>
  );
}

function seenIn(signals: readonly PictureSignals[]): string {
  const faces = signals.reduce((sum, each) => sum + (each.faces ?? 0), 0);
  const words = signals
    .map(({ text }) => text ?? '')
    .join(' ')
    .trim();
  return say('bench.picture.seen', {
    count: signals.length,
    faces: sayCount('bench.picture.faces', faces),
    words: words === '' ? say('bench.picture.noWords') : `“${words.slice(0, 120)}”`,
  });
}
