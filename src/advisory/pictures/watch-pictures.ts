import type { AttachedPicture } from '../../review/advisory-port';
import { isUnchecked } from './picture-words';

/** What is looked at sooner than this is not spoken of. */
export const SLOW_MS = 700;

/** Which pictures a closed note has to tell of: those that could not be checked, and those that take long. */
export interface PictureWatch {
  tell(pictures: readonly AttachedPicture[]): AttachedPicture[];
  /** The person wants to hear no more of these as they are. */
  hush(pictures: readonly AttachedPicture[]): void;
  stop(): void;
}

export function watchPictures(tookLong: () => void): PictureWatch {
  const hushed = new Set<string>();
  let slow = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
    slow = false;
  }

  return {
    tell(pictures) {
      const looking = pictures.some(({ report }) => report === null);
      if (!looking) stop();
      else
        timer ??= setTimeout(() => {
          slow = true;
          tookLong();
        }, SLOW_MS);
      return pictures.filter((picture) => (isUnchecked(picture) || (slow && picture.report === null)) && !hushed.has(keyOf(picture)));
    },
    hush(pictures) {
      for (const picture of pictures) hushed.add(keyOf(picture));
    },
    stop,
  };
}

/** Not having been looked at yet and being unchecked are two things to say. */
const keyOf = ({ id, report }: AttachedPicture) => `${id} ${report === null}`;
