import type { AttachedPicture } from '../../review/advisory-port';
import { pictureLine } from './picture-words';

/** One line about pictures in a closed note, with a bar while they are looked at. */
export function PictureLine({ pictures, alone }: { pictures: readonly AttachedPicture[]; alone: boolean }) {
  return (
    <>
      <span class={alone ? 'what' : 'more'}>{pictureLine(pictures)}</span>
      {pictures.some(({ report }) => report === null) && <span class="bar" />}
    </>
  );
}
