import { useEffect, useMemo, useState } from 'preact/hooks';
import { mendPicture, readPicture } from '../messages/picture-desk';
import { Pictures } from '../review/pictures';

/** The pictures laid before the page; it is drawn again whenever more is known of one. */
export function usePictures(): Pictures {
  const [, setRound] = useState(0);
  const pictures = useMemo(() => new Pictures({ read: readPicture, mend: mendPicture }, () => setRound((round) => round + 1)), []);
  useEffect(() => () => pictures.clear(), [pictures]);
  return pictures;
}
