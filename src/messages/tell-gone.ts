import type { HearSaid } from './advice-here';
import { send } from './send';

/** Tells the background when the note that stood in this window has gone: dismissed, posted, mended or emptied. Only that it has. */
export function tellGone(hearSaid: HearSaid): void {
  let stood = false;
  hearSaid((advice) => {
    if (stood && advice === null) send('noteGone', null).catch(() => {});
    stood = advice !== null;
  });
}
