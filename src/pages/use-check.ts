import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Advice } from '../engine/advice';
import { send } from '../messages/send';

const QUIET_MS = 300;

/** The state of the latest check; `text` is the draft that the advice is about. */
export type Checked = { state: 'empty' } | { state: 'done'; text: string; advice: Advice } | { state: 'failed' };

/** Checks a text when typing rests, or at once when asked to; a slow reply never replaces a newer one. */
export function useCheck(text: string): { checked: Checked; checkNow(): void } {
  const [checked, setChecked] = useState<Checked>({ state: 'empty' });
  const round = useRef(0);

  const checkNow = useCallback(() => {
    const mine = ++round.current;
    const settle = (next: Checked) => mine === round.current && setChecked(next);
    if (text.trim() === '') return settle({ state: 'empty' });
    send('checkDraft', { text }).then(
      (advice) => settle({ state: 'done', text, advice }),
      () => settle({ state: 'failed' }),
    );
  }, [text]);

  useEffect(() => {
    const timer = setTimeout(checkNow, QUIET_MS);
    return () => clearTimeout(timer);
  }, [checkNow]);

  return { checked, checkNow };
}
