import type { Rule } from './schema/rule';
import type { Finding } from './schema/verdict';
import { sentenceAround } from './text/sentence-around';

/** Words to stand in the place of a span of the draft; none, to leave it out. */
export interface Rewording {
  start: number;
  end: number;
  words: string;
}

/** What could be done to the draft about one finding, on the person's own click. */
export interface Rewordings {
  /** The rule's safer wording, where it is to stand. */
  safer?: Rewording;
  /** Nothing in the place of the whole sentence; only where something else is left. */
  leaveOut?: Rewording;
}

export function rewordingsOf({ start, end }: Finding, { safer, saferFor = 'sentence' }: Rule, draft: string): Rewordings {
  if (start === end) return {};
  const sentence = sentenceAround(draft, start, end);
  return {
    ...(safer === undefined ? {} : { safer: saferFor === 'sentence' ? { ...sentence, words: safer } : inPlace(safer, start, end, draft) }),
    ...leaveOut(sentence, draft),
  };
}

function inPlace(safer: string, start: number, end: number, draft: string): Rewording {
  const opensSentence = sentenceAround(draft, start, end).start === start && /^\p{Lu}/u.test(draft.slice(start));
  return { start, end, words: opensSentence ? safer.charAt(0).toLocaleUpperCase() + safer.slice(1) : safer };
}

/** With the spaces that stood between it and the next sentence, or before it where it is the last of its line. */
function leaveOut({ start, end }: { start: number; end: number }, draft: string): Rewordings {
  const after = /^[^\S\n]*/.exec(draft.slice(end))?.[0].length ?? 0;
  const isLast = /^[^\S\n]*(?:\n|$)/.test(draft.slice(end));
  const before = isLast ? (/[^\S\n]*$/.exec(draft.slice(0, start))?.[0].length ?? 0) : 0;
  const rewording = { start: start - before, end: end + after, words: '' };
  const left = draft.slice(0, rewording.start) + draft.slice(rewording.end);
  return left.trim() === '' ? {} : { leaveOut: rewording };
}
