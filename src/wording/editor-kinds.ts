/** How words are put in: as the browser's own editing command, or as a paste that the editor handles itself. */
export type Way = 'command' | 'paste';

/**
 * The editors in which putting words in is proven: undo takes it back, the editor's own state says what the page shows, and typing
 * goes on after it (tests/e2e/put-words.e2e.test.ts). In any other the words are only copied.
 */
export const EDITOR_KINDS: readonly { id: string; mark: string; way: Way }[] = [
  { id: 'plain', mark: 'textarea, input:is([type=text], [type=search], :not([type]))', way: 'command' },
  { id: 'lexical', mark: '[data-lexical-editor]', way: 'command' },
  { id: 'draft', mark: '.public-DraftEditor-content', way: 'command' },
];

export function isProvenFor(field: HTMLElement): boolean {
  return wayInto(field) !== null;
}

export function wayInto(field: HTMLElement): Way | null {
  return EDITOR_KINDS.find(({ mark }) => field.matches(mark))?.way ?? null;
}
