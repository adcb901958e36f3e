import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/engine/text/fold';
import { hardText } from './hard-text';

describe('the folded text', () => {
  it('is small letters without accents, disguises or invisible characters', () => {
    expect(foldText('Ｔhе Сafé\u200b ﬁle 𝐬𝐨 “thick”').text).toBe('the cafe file so "thick"');
  });

  it('leaves words that are wholly in another script alone', () => expect(foldText('Привет вам').text).toBe('привет вам'));

  it('has for every unit a place in the draft, in order', () => {
    fc.assert(
      fc.property(hardText, (draft) => {
        const { text, starts, ends } = foldText(draft);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        for (let i = 0; i < text.length; i += 1) {
          const [start = -1, end = -1] = [starts[i], ends[i]];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(draft.length);
          if (i > 0) expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        }
      }),
    );
  });

  it('never cuts a surrogate pair or a letter from its marks', () => {
    fc.assert(
      fc.property(hardText, (draft) => {
        const { text, starts, ends } = foldText(draft);
        for (let i = 0; i < text.length; i += 1) {
          const [before, after] = [draft.charCodeAt((starts[i] ?? 0) - 1), draft.charCodeAt(ends[i] ?? 0)];
          const first = draft.charCodeAt(starts[i] ?? 0);
          expect(before >= 0xd800 && before <= 0xdbff && first >= 0xdc00 && first <= 0xdfff).toBe(false);
          expect(
            /^\p{M}/u.test(String.fromCodePoint(after || 32)) &&
              /\p{M}/u.test(draft.slice(ends[i], (ends[i] ?? 0) + 1)) &&
              draft.length > 0 &&
              !/^\p{M}/u.test(draft.slice(starts[i], ends[i])),
          ).toBe(false);
        }
      }),
    );
  });
});
