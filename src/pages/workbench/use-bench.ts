import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadRules } from '../../workbench/bench';
import type { BenchLink } from '../../workbench/bench-link';
import type { Outline } from '../../workbench/outline';

const QUIET_MS = 200;

/** What the bench makes of the text, once typing rests. While the file cannot be used, the last outline stands. */
export interface BenchState extends ReadRules {
  /** Counts the texts that were read, so that what hangs on them can be asked for again. */
  round: number;
  outline: Outline | null;
}

export function useBench(link: BenchLink, text: string, onRead: (read: ReadRules) => void): BenchState {
  const [state, setState] = useState<BenchState>({ problems: [], outline: null, round: 0 });
  const latest = useRef(text);
  latest.current = text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another text is to be read again.
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => {
      link.ask('read', { text }).then(
        (read) => {
          if (latest.current !== text) return;
          onRead(read);
          setState(({ outline, round }) => ({ ...read, outline: read.outline ?? outline, round: round + 1 }));
        },
        () => {},
      );
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return state;
}
