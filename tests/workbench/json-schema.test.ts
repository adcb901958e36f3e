import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeAt, keysAt, type SchemaNode, valuesAt } from '../../src/workbench/json-schema';

const schema = JSON.parse(readFileSync('rules/rules-file.schema.json', 'utf8')) as SchemaNode;
const labels = (all: { label: string }[]) => all.map(({ label }) => label);

describe('the published schema', () => {
  it('says which names may stand in a place', () => {
    expect(labels(keysAt(schema, []))).toEqual(expect.arrayContaining(['format', 'extends', 'policy', 'rules']));
    expect(labels(keysAt(schema, ['rules', 0]))).toEqual(expect.arrayContaining(['id', 'when', 'unless', 'advice']));
    expect(labels(keysAt(schema, ['rules', 0, 'when', 'all', 1]))).toEqual(expect.arrayContaining(['phrases', 'mention', 'not']));
  });

  it('says which values may', () => {
    expect(labels(valuesAt(schema, ['rules', 0, 'severity']))).toEqual(['"info"', '"advise"', '"serious"']);
    expect(labels(valuesAt(schema, ['rules', 0, 'when', 'mention', 0]))).toContain('"pupils"');
    expect(labels(valuesAt(schema, ['disable', 0, 'rule']))).toContain('"confidential/way-in"');
  });

  it('says what they mean', () => expect(describeAt(schema, ['rules', 0, 'advice'])).toContain('Calm'));
});
