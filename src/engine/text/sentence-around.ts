import { LONGEST_SENTENCE, readDraft } from './reading';

/** Closing marks and stops that belong to a sentence that has ended. */
const TAIL = /^[^\s\p{L}\p{N}]*/u;
/** Opening marks before its first word. */
const HEAD = /[^\s\p{L}\p{N}.!?;…]*$/u;

/** Where the sentences that hold a span begin and end, marks included, in the draft as typed. */
export function sentenceAround(draft: string, start: number, end: number): { start: number; end: number } {
  const { tokens, sentences } = readDraft(draft);
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  if (first < 0 || last < first) return { start, end };
  let from = tokens[first]?.sentence ?? 0;
  let to = tokens[last]?.sentence ?? from;
  // A long run is cut for the matchers' sake only.
  const isCut = (at: number) => (sentences[at]?.to ?? 0) - (sentences[at]?.from ?? 0) >= LONGEST_SENTENCE;
  while (from > 0 && isCut(from - 1)) from -= 1;
  while (to < sentences.length - 1 && isCut(to)) to += 1;
  const begins = tokens[sentences[from]?.from ?? first]?.start ?? start;
  const ends = tokens[(sentences[to]?.to ?? last + 1) - 1]?.end ?? end;
  const head = HEAD.exec(draft.slice(0, begins))?.[0].length ?? 0;
  const tail = TAIL.exec(draft.slice(ends))?.[0].length ?? 0;
  return { start: Math.min(start, begins - head), end: Math.max(end, ends + tail) };
}
