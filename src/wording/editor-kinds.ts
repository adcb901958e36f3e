/**
 * The editors in which putting words in is proven: one undo takes them back, the editor's own state says what the page shows, and
 * typing goes on after them (tests/e2e/put-words.e2e.test.ts). In any other the words are only copied.
 */
export const EDITOR_KINDS: readonly { id: string; mark: string }[] = [
  { id: 'plain', mark: 'textarea, input:is([type=text], [type=search], :not([type]))' },
  { id: 'lexical', mark: '[data-lexical-editor]' },
  { id: 'draft', mark: '.public-DraftEditor-content' },
  { id: 'prosemirror', mark: '.ProseMirror' },
  { id: 'quill', mark: '.ql-editor' },
];

export function isProvenFor(field: HTMLElement): boolean {
  return EDITOR_KINDS.some(({ mark }) => field.matches(mark));
}
