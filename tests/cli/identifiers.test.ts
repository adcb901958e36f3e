import { describe, expect, it } from 'vitest';
import { STRUCTURED } from '../../src/cli/identifier-forms';
import { findInCases, identifierCases, isRight, measureIdentifiers } from '../../src/cli/identifiers';

const cases = identifierCases();

describe('sentences made to measure identifiers', () => {
  it('are the same every time', () => expect(identifierCases()).toEqual(cases));

  it('are many of every kind, and more than four hundred decoys', () => {
    for (const kind of STRUCTURED) {
      expect(new Set(cases.filter(({ marked }) => marked[0]?.kind === kind).map(({ text }) => text)).size).toBeGreaterThanOrEqual(40);
    }
    expect(cases.filter(({ marked }) => marked.length === 0).length).toBeGreaterThan(400);
  });

  it('leave no slot unfilled', () => expect(cases.filter(({ text }) => /[{}]/.test(text))).toEqual([]));

  it.each([true, false])('are judged as well as was aimed for (failures looked at: %s)', (seen) => {
    const [precision, recall] = measureIdentifiers(findInCases(cases.filter((each) => each.seen === seen))).overall;
    expect((precision?.count ?? 0) / (precision?.of ?? 1)).toBeGreaterThanOrEqual(0.97);
    expect((recall?.count ?? 0) / (recall?.of ?? 1)).toBeGreaterThanOrEqual(0.95);
  });

  it('count what is found elsewhere, or as another kind, as a false alarm', () => {
    const marked = { kind: 'phone', start: 5, end: 16 } as const;
    expect(isRight({ kind: 'phone', start: 4, end: 16 }, marked)).toBe(true);
    expect(isRight({ kind: 'phone', start: 16, end: 20 }, marked)).toBe(false);
    expect(isRight({ kind: 'card', start: 5, end: 16 }, marked)).toBe(false);
    expect(isRight({ kind: 'access-code', start: 5, end: 16 }, { ...marked, kind: 'password' })).toBe(true);
  });
});
