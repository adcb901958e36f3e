import { type Draft, draftOf } from './schema/draft';
import type { Example } from './schema/rule';
import type { Span } from './schema/verdict';

/** An example without its brackets, and the spans that the brackets marked, in UTF-16 units of the text. */
export interface ReadExample {
  draft: Draft;
  spans: Span[];
}

export function readExample(example: Example): ReadExample {
  const marked = typeof example === 'string' ? example : example.text;
  const spans: Span[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  const rest = typeof example === 'string' ? {} : (example.draft as Partial<Draft>);
  return { draft: { ...draftOf(text), ...rest, text }, spans };
}
