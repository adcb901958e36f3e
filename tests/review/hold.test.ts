import { describe, expect, test } from 'vitest';
import { decideSubmit, type Facts, findingKey } from '../../src/review/hold';
import { adviceOn, finding, SERIOUS } from './an-advice';

const ADVISE = finding();
const facts = (rest: Partial<Facts>): Facts => ({
  empty: false,
  excused: false,
  waiting: false,
  pauseOpen: false,
  advice: adviceOn(),
  seen: new Set(),
  paused: new Set(),
  ...rest,
});
const keys = (...findings: Parameters<typeof findingKey>[0][]) => new Set(findings.map(findingKey));

describe('at submit', () => {
  test('an empty composer is never held', () => {
    expect(decideSubmit(facts({ empty: true, advice: null }))).toBe('let-go');
  });

  test('a clean draft is let go', () => {
    expect(decideSubmit(facts({}))).toBe('let-go');
  });

  test('a draft newer than its verdict is held and asked about', () => {
    expect(decideSubmit(facts({ advice: null }))).toBe('ask');
  });

  test('while the answer is awaited a further submit waits with the first', () => {
    expect(decideSubmit(facts({ advice: null, waiting: true }))).toBe('wait');
  });

  test('a serious finding pauses once, even when its note was on screen', () => {
    expect(decideSubmit(facts({ advice: adviceOn(SERIOUS), seen: keys(SERIOUS) }))).toBe('pause');
    expect(decideSubmit(facts({ advice: adviceOn(SERIOUS), paused: keys(SERIOUS) }))).toBe('let-go');
  });

  test('advice pauses only when its note was never on screen', () => {
    expect(decideSubmit(facts({ advice: adviceOn(ADVISE) }))).toBe('pause');
    expect(decideSubmit(facts({ advice: adviceOn(ADVISE), seen: keys(ADVISE) }))).toBe('let-go');
  });

  test('what is only for information is let go', () => {
    expect(decideSubmit(facts({ advice: adviceOn(finding({ severity: 'info' })) }))).toBe('let-go');
  });

  test('a second submit while the pause is open posts', () => {
    expect(decideSubmit(facts({ advice: adviceOn(SERIOUS), paused: keys(SERIOUS), pauseOpen: true }))).toBe('again');
  });

  test('after an edit only a new finding pauses again', () => {
    const other = finding({ ...SERIOUS, words: 'B823429107002' });
    expect(decideSubmit(facts({ advice: adviceOn(SERIOUS), paused: keys(SERIOUS, ADVISE) }))).toBe('let-go');
    expect(decideSubmit(facts({ advice: adviceOn(SERIOUS, other), paused: keys(SERIOUS) }))).toBe('pause');
  });

  test('a draft once let go unchecked is not held again', () => {
    expect(decideSubmit(facts({ advice: null, excused: true }))).toBe('let-go');
  });
});
