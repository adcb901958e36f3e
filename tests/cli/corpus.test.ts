import { describe, expect, it } from 'vitest';
import { readTrain, TENTHS, tenthOf, UNTOUCHED } from '../../src/cli/corpus';

describe('the corpus', () => {
  const drafts = readTrain();

  it('puts a draft and its minimal pair into one tenth', () => {
    const byId = new Map(drafts.map((draft) => [draft.id, draft]));
    const mutual = drafts.filter(({ id, pair }) => pair !== null && byId.get(pair)?.pair === id);
    expect(mutual.length).toBeGreaterThan(500);
    for (const draft of mutual) expect(tenthOf(draft)).toBe(tenthOf(byId.get(draft.pair ?? '') ?? draft));
  });

  it('keeps about a tenth from the reader', () => {
    const share = drafts.filter((draft) => tenthOf(draft) === UNTOUCHED).length / drafts.length;
    expect(share).toBeGreaterThan(0.8 / TENTHS);
    expect(share).toBeLessThan(1.2 / TENTHS);
  });
});
