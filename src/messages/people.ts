import { send } from './send';

/** Remembered by the background, as hashes. */
export const people = {
  isPupil: (name: string) => send('isPupil', { name }),
  markPupil: (name: string, is: boolean) => void send('markPupil', { name, is }).catch(() => {}),
};
