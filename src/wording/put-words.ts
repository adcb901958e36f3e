import type { Composer } from '../sites/site';
import { isProvenFor } from './editor-kinds';
import { selectSpan } from './select-span';

/** An editor learns of a new selection in a later turn. */
const SELECTED_MS = 60;
/** An editor that keeps a state of its own shows it in a later turn. */
const SETTLED_MS = 600;
const LOOK_EVERY_MS = 20;

export interface Wanted {
  start: number;
  end: number;
  words: string;
}

/**
 * Puts words in the place of others in the person's draft. Only ever after the person's own click. What it came to is read
 * again: false, and all as it was, where it is not exactly what was wanted.
 */
export async function putWords(composer: Composer, { start, end, words }: Wanted): Promise<boolean> {
  const before = composer.readText();
  const wanted = before.slice(0, start) + words + before.slice(end);
  const span = composer.findSpan(start, end);
  if (!span || !isProvenFor(span.field)) return false;
  selectSpan(span);
  await pass(SELECTED_MS);
  // The person may have typed meanwhile.
  if (composer.readText() !== before) return false;
  edit(span.field.ownerDocument, words);
  if (await becomes(composer, wanted)) return true;
  if (composer.readText() !== before) span.field.ownerDocument.execCommand('undo');
  return false;
}

/** Deprecated, and the only way by which a page's editor and the browser's history both hear of an edit. */
function edit(page: Document, words: string): void {
  if (words === '') page.execCommand('delete');
  else page.execCommand('insertText', false, words);
}

async function becomes(composer: Composer, wanted: string): Promise<boolean> {
  for (let waited = 0; waited <= SETTLED_MS; waited += LOOK_EVERY_MS) {
    if (composer.readText() === wanted) return true;
    await pass(LOOK_EVERY_MS);
  }
  return false;
}

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
