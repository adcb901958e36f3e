import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRules } from '../../src/cli/load-rules';
import { citeVerdict } from '../../src/engine/advice';
import { checkDraft } from '../../src/engine/check-draft';
import type { Rewording } from '../../src/engine/reword';
import { draftOf } from '../../src/engine/schema/draft';
import { sentenceAround } from '../../src/engine/text/sentence-around';
import { smallRules } from './rules-for-tests';

const RULE = { id: 'small/marrow', when: { phrase: 'marrow' } };

async function rewordings(text: string, rule: object) {
  const rules = smallRules([{ ...RULE, ...rule }]);
  const draft = draftOf(text);
  return citeVerdict(await checkDraft(draft, rules), draft, rules.file).findings.map((finding) => finding.rewordings);
}

const put = (text: string, { start, end, words }: Rewording) => text.slice(0, start) + words + text.slice(end);

async function reworded(text: string, rule: object): Promise<{ safer: string | null; leaveOut: string | null }> {
  const [{ safer = null, leaveOut = null } = {}] = await rewordings(text, rule);
  return { safer: safer && put(text, safer), leaveOut: leaveOut && put(text, leaveOut) };
}

describe('a safer wording', () => {
  test('stands in the place of the whole sentence, with its stop', async () => {
    expect((await reworded('Lovely day. The marrow won! Home now.', { safer: 'A vegetable won.' })).safer).toBe(
      'Lovely day. A vegetable won. Home now.',
    );
  });

  test('stands in the place of the words where the rule says so, with a capital where a sentence begins', async () => {
    const rule = { safer: 'a vegetable', saferFor: 'words' };
    expect((await reworded('We saw the marrow today.', rule)).safer).toBe('We saw the a vegetable today.');
    expect((await reworded('Marrow won.', rule)).safer).toBe('A vegetable won.');
    expect((await reworded('marrow won.', rule)).safer).toBe('a vegetable won.');
  });

  test('is not there where the rule has none', async () => expect((await reworded('The marrow won.', {})).safer).toBeNull());
});

describe('a sentence left out', () => {
  test.each([
    ['One. The marrow. Two.', 'One. Two.'],
    ['The marrow. Two.', 'Two.'],
    ['One. The marrow.', 'One.'],
    ['One.\nThe marrow “won”!\nTwo.', 'One.\n\nTwo.'],
    ['(“Marrow!”) Then home.', 'Then home.'],
  ])('%j leaves %j', async (text, left) => expect((await reworded(text, {})).leaveOut).toBe(left));

  test('is not offered where nothing else would be left', async () => expect((await reworded('The marrow won!', {})).leaveOut).toBeNull());
});

test('a sentence around a span holds it and never more than its line, whatever is written', () => {
  const words = fc.constantFrom('one', 'Two', '. ', '! ', '…', ' ', '\n', '"', '(', ')', '😀', '3.5', 'e.g.', 'a '.repeat(50));
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 14 }).map((parts) => parts.join('')),
      fc.nat(60),
      fc.integer({ min: 1, max: 9 }),
      (draft, at, length) => {
        const [start, end] = [Math.min(at, draft.length), Math.min(at + length, draft.length)];
        const around = sentenceAround(draft, start, end);
        expect(around.start).toBeLessThanOrEqual(start);
        expect(around.end).toBeGreaterThanOrEqual(end);
        if (draft.slice(start, end).trim() === draft.slice(start, end) && !draft.slice(start, end).includes('\n'))
          expect(draft.slice(around.start, around.end)).not.toContain('\n');
      },
    ),
    { numRuns: 400 },
  );
});

test('no safer wording of the bundled rules is spoken of itself', async () => {
  const loaded = loadRules();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const { value: rules } = loaded;
  for (const { id, safer } of rules.file.rules) {
    if (safer === undefined) continue;
    for (const surface of ['post', 'dm'] as const) {
      const { severity } = await checkDraft({ ...draftOf(safer), surface }, rules);
      expect({ id, safer, severity: severity === 'info' ? 'none' : severity }).toEqual({ id, safer, severity: 'none' });
    }
  }
});
