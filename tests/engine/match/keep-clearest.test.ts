import { describe, expect, it } from 'vitest';
import { keepClearest } from '../../../src/engine/match/keep-clearest';
import type { Finding } from '../../../src/engine/schema/verdict';

const finding = (rule: string, clause: string, severity: Finding['severity'], start: number, end: number): Finding => ({
  rule,
  clause,
  severity,
  start,
  end,
  why: { of: 'draft' },
});
const kept = (...findings: Finding[]) => keepClearest(findings).map(({ rule }) => rule);

describe('of findings that cite one clause for the same words', () => {
  it('the gravest is kept', () =>
    expect(kept(finding('a/mild', '4', 'advise', 3, 5), finding('a/grave', '4', 'serious', 0, 9))).toEqual(['a/grave']));
  it('of two as grave the closer is kept', () =>
    expect(kept(finding('a/wide', '4', 'advise', 0, 40), finding('a/close', '4', 'advise', 3, 9))).toEqual(['a/close']));
  it('one about a picture is kept', () =>
    expect(kept(finding('a/one', '7', 'advise', 0, 0), finding('a/two', '7', 'advise', 0, 0))).toEqual(['a/one']));
});

describe('findings', () => {
  it('on other words or another clause all stay, worst first', () => {
    expect(
      kept(finding('a/later', '4', 'advise', 20, 30), finding('a/first', '4', 'advise', 0, 9), finding('a/other', '3', 'serious', 5, 25)),
    ).toEqual(['a/other', 'a/first', 'a/later']);
  });
});
