import type { Why } from '../engine/schema/verdict';

/** What made a rule speak, in the words in which the note says it in English. */
export function whySentence(why: Why): string {
  switch (why.of) {
    case 'words':
      return `Because of the words ${together(why.words)}.`;
    case 'words-in-picture':
      return why.words.length > 0
        ? `Because of the words ${together(why.inPicture)} in the picture and ${together(why.words)} beside it.`
        : `Because of the words ${together(why.inPicture)} in the picture.`;
    case 'time-and-place':
      return 'Because of when and where it is written, not because of its words.';
    case 'picture':
      return 'Because of what was found in the picture, not because of the words beside it.';
    case 'draft':
      return 'Because of what the draft is and who it is for, not because of its words.';
  }
}

function together(words: readonly string[]): string {
  const quoted = words.map((each) => `“${each}”`);
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} together with ${quoted.at(-1)}` : quoted.join('');
}
