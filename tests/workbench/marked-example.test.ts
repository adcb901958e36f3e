import { describe, expect, it } from 'vitest';
import { markFound, markWords, plainWords } from '../../src/workbench/marked-example';

describe('an example', () => {
  it('gets its brackets round the selected words, without the spaces beside them', () => {
    expect(markWords('our minibus leaves', 3, 12)).toBe('our [[minibus]] leaves');
    expect(markWords('our [[minibus]] leaves', 6, 22)).toBe('our [[minibus leaves]]');
    expect(markWords('our minibus', 3, 4)).toBe('our minibus');
  });

  it('gets its brackets round what was found', () =>
    expect(markFound('[[our]] minibus leaves', ['leaves', 'minibus'])).toBe('our [[minibus]] [[leaves]]'));

  it('is read without them', () => expect(plainWords('our [[minibus]]')).toBe('our minibus'));
});
