import { useEffect, useState } from 'preact/hooks';
import type { Advice } from '../engine/advice';
import { hearAdviceIn } from '../messages/advice-here';
import { hearWakes } from '../messages/wake';
import { hearTabBeside } from '../reach/tab-beside';

/** What the note says in the tab beside this page; null where nothing is said, or nobody there can be asked. */
export function useAdviceBeside(): Advice | null {
  const [advice, setAdvice] = useState<Advice | null>(null);
  useEffect(() => {
    const end = new AbortController();
    let asking = new AbortController();
    let beside: number | null = null;
    const ask = () => {
      asking.abort();
      asking = new AbortController();
      if (beside === null) setAdvice(null);
      else hearAdviceIn(beside, setAdvice, AbortSignal.any([asking.signal, end.signal]));
    };
    hearTabBeside((tab) => {
      beside = tab;
      ask();
    }, end.signal);
    // A frame in which one begins to write could not be asked before.
    hearWakes((tab) => tab === beside && ask(), end.signal);
    return () => end.abort();
  }, []);
  return advice;
}
