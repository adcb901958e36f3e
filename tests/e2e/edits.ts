import fc from 'fast-check';
import type { SitePage } from './site-page';

/** One thing a person does to a draft with the keyboard. */
export type Edit =
  | { does: 'type'; text: string }
  | { does: 'backspace' | 'enter' | 'undo' | 'redo' }
  | { does: 'replace'; back: number; text: string };

const words = fc.constantFrom('the marrows ', 'are thick as mince', 'Reece A in 9T', ' chips', 'ok', '. ', 'year 8 ', 'naïve ', '£5');

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: words.map((text): Edit => ({ does: 'type', text })) },
  { weight: 2, arbitrary: fc.constantFrom<Edit[]>({ does: 'backspace' }, { does: 'enter' }, { does: 'undo' }, { does: 'redo' }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('replace' as const), back: fc.integer({ min: 1, max: 9 }), text: words }) },
);

export async function doEdit(page: SitePage, step: Edit): Promise<void> {
  switch (step.does) {
    case 'type':
      return page.write(step.text);
    case 'backspace':
      return page.press('Backspace');
    case 'enter':
      return page.press('Enter');
    case 'undo':
      return page.press('z', 'Control');
    case 'redo':
      return page.press('z', 'Control', 'Shift');
    case 'replace':
      for (let count = 0; count < step.back; count++) await page.press('ArrowLeft', 'Shift');
      return page.write(step.text);
  }
}

const OPENED_MS = 250;
const BETWEEN_EDITS_MS = 40;

/** Everything the editor holds once the edits are made and rested on, and again once all of them are undone. */
export async function outcomeOf(page: SitePage, edits: readonly Edit[], restMs: number): Promise<unknown> {
  // On a busy machine an editor that has just been opened takes the first key before it keeps a history.
  await page.rest(OPENED_MS);
  for (const step of edits) {
    await doEdit(page, step);
    // Draft.js takes some keys in later turns: pressed faster than by a person, the same keys end differently by themselves.
    await page.rest(BETWEEN_EDITS_MS);
  }
  // Long enough for the draft to be read, checked and noted upon.
  await page.rest(restMs);
  const after = { state: await page.editorState(), text: await page.draft() };
  for (let count = 0; count < edits.length * 2 + 2; count++) await page.press('z', 'Control');
  await page.rest(100);
  return { after, undone: { state: await page.editorState(), text: await page.draft() } };
}
