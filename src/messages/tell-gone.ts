import type { Advice } from '../engine/advice';
import { send } from './send';

/** Tells the background when the note that stood in this window has gone: dismissed, posted, mended or emptied. Only that it has. */
export function tellGone(hearSaid: (heard: (advice: Advice | null) => void) => () => void): void {
  let stood = false;
  hearSaid((advice) => {
    if (stood && advice === null) send('noteGone', null).catch(() => {});
    stood = advice !== null;
  });
}
