import { describe, expect, it } from 'vitest';
import { type Judged, measureAccuracy } from '../../src/cli/accuracy';
import { accuracyTable } from '../../src/cli/accuracy-table';
import type { Severity } from '../../src/engine/schema/severity';

const judged = (id: string, label: Severity, said: Severity, more: Partial<Judged['labelled']> = {}): Judged => ({
  labelled: {
    id,
    text: 'my useless class',
    surface: 'post',
    recipient: null,
    image: null,
    clauses: label === 'none' ? [] : ['4'],
    kind: label === 'none' ? 'benign.x' : 'derogatory',
    severity: label,
    spans: label === 'none' ? [] : ['useless'],
    pair: null,
    ...more,
  },
  verdict: {
    severity: said,
    clauses: said === 'none' ? [] : ['4'],
    findings: said === 'none' ? [] : [{ rule: 'a/b', clause: '4', severity: 'advise', start: 3, end: 10, why: { of: 'draft' } }],
  },
});
const rowOf = (table: string, name: string) =>
  table
    .split('\n')
    .find((line) => line.startsWith(`  ${name} `))
    ?.replace(/\s+/g, ' ');

describe('the accuracy table', () => {
  const accuracy = measureAccuracy([
    judged('a', 'advise', 'advise', { pair: 'c' }),
    judged('b', 'serious', 'none'),
    judged('c', 'none', 'none'),
    judged('d', 'none', 'serious'),
    judged('e', 'info', 'serious'),
    judged('f', 'none', 'serious', { image: { faces: 1, text: '', permission: true } }),
  ]);
  const table = accuracyTable([{ title: 'all', accuracy }]);

  it.each([
    ['precision', 'precision 50.0 % 1/2'],
    ['recall', 'recall 50.0 % 1/2'],
    ['recall, serious', 'recall, serious 0.0 % 0/1'],
    ['false alarms', 'false alarms 50.0 % 1/2'],
    ['right words', 'right words 100.0 % 1/1'],
    ['pairs split', 'pairs split 100.0 % 1/1'],
  ])('counts %s, leaving out what may be judged either way', (name, row) => expect(rowOf(table, name)).toContain(row));
});
