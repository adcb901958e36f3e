import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Advice } from '../engine/advice';
import type { PictureSignals } from '../engine/schema/picture';
import { send } from '../messages/send';
import { type Meant, saidOf } from './meant-for';

const QUIET_MS = 300;

/** The state of the latest check; `text` is the draft that the advice is about. */
export type Checked = { state: 'empty' } | { state: 'done'; text: string; advice: Advice } | { state: 'failed' };

/** What is laid before the page to be checked. */
interface Laid {
  text: string;
  /** What is known of its pictures so far. */
  images: readonly PictureSignals[];
  /** Differs when more is known. */
  key: string;
  meant: Meant;
}

/** Checks a draft when typing rests, or at once when asked to; a slow reply never replaces a newer one. */
export function useCheck({ text, images, key, meant }: Laid): { checked: Checked; checkNow(): void } {
  const [checked, setChecked] = useState<Checked>({ state: 'empty' });
  const round = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `images`, a new array each time.
  const checkNow = useCallback(() => {
    const mine = ++round.current;
    const settle = (next: Checked) => mine === round.current && setChecked(next);
    if (text.trim() === '' && key === '') return settle({ state: 'empty' });
    send('checkDraft', { text, images: [...images], ...saidOf(meant) }).then(
      (advice) => settle({ state: 'done', text, advice }),
      () => settle({ state: 'failed' }),
    );
  }, [text, key, meant]);

  useEffect(() => {
    const timer = setTimeout(checkNow, QUIET_MS);
    return () => clearTimeout(timer);
  }, [checkNow]);

  return { checked, checkNow };
}
