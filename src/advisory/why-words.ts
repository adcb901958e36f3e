import type { Why } from '../engine/schema/verdict';
import { say } from '../language/say';
import { inARow } from './in-a-row';

/** What made a rule speak, in one sentence. */
export function whySentence(why: Why): string {
  if (why.of === 'words') return say('note.why.words', { words: together(why.words) });
  if (why.of === 'time-and-place') return say('note.why.timeAndPlace');
  if (why.of !== 'words-in-picture') return say(`note.why.${why.of}`);
  const inPicture = together(why.inPicture);
  return why.words.length > 0
    ? say('note.why.inPictureAndBeside', { inPicture, words: together(why.words) })
    : say('note.why.inPicture', { inPicture });
}

/** Words found in one place only together make it what it is. */
function together(found: readonly string[]): string {
  const quoted = found.map((words) => say('note.why.quoted', { words }));
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? say('note.why.together', { rest: inARow(quoted), last }) : last;
}
