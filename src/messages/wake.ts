import { speak } from '../language/say';
import { send } from './send';

/** A composer has been opened: the background is woken, and what may have to be said is here before it must be, also should the extension be updated meanwhile. */
export function wake(): void {
  send('wake', null).catch(() => {});
  send('words', null).then(speak, () => {});
}
