/**
 * The editors in which putting words in is proven: one undo takes them back, the editor's own state says what the page shows, and
 * typing goes on after them (tests/e2e/put-words.e2e.test.ts). In any other the words are only copied.
 */
const PROVEN = [
  'textarea, input:is([type=text], [type=search], :not([type]))',
  '[data-lexical-editor]',
  '.public-DraftEditor-content',
  '.ProseMirror',
  '.ql-editor',
].join();

export function isProvenFor(field: HTMLElement): boolean {
  return field.matches(PROVEN);
}
