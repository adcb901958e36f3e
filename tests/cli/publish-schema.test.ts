import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readBundled } from '../../src/cli/load-rules';
import { publishSchema } from '../../src/cli/publish-schema';
import { readRulesFolder } from '../../src/cli/read-rules-folder';

/** Dates are left to the reader of rules files. */
const schemaAsRead = () => new Ajv({ strict: false, formats: { date: true, 'date-time': true } }).compile(JSON.parse(publishSchema()));
const HARBOUR = readRulesFolder('rules/harbour-trust').text;

describe('the published JSON Schema', () => {
  it('is the one that the rules are read with: after a change, run `npm run schema`', () => {
    expect(readFileSync('rules/rules-file.schema.json', 'utf8').trim()).toBe(publishSchema());
  });

  it('knows the rules and lists of the base, by id and by what they are about', () => {
    const { rules, vocabulary } = readBundled();
    const known = Object.values(
      JSON.parse(publishSchema()).definitions as Record<string, { enum?: string[]; enumDescriptions?: string[] }>,
    );
    for (const named of [rules.map(({ id, title }) => [id, title]), vocabulary.lists.map(({ id, about }) => [id, about])])
      expect(known.map(({ enum: ids, enumDescriptions }) => ids?.map((id, at) => [id, enumDescriptions?.[at]]))).toContainEqual(named);
  });

  it.each([
    ['the bundled rules', readRulesFolder('rules/oak-field').text],
    ['another school’s', HARBOUR],
    ['the example of the reference', /```json\n([\s\S]*?)```/.exec(readFileSync('docs/rules-file.md', 'utf8'))?.[1] ?? ''],
  ])('takes %s', (_name, text) => {
    const takes = schemaAsRead();
    expect(takes(JSON.parse(text)), JSON.stringify(takes.errors)).toBe(true);
  });

  it.each([
    ['a rule that the base has not', { disable: [{ rule: 'confidential/nought', because: 'x' }] }],
    ['no reason', { disable: [{ rule: 'confidential/bank-details' }] }],
    ['a misspelt key', { disabel: [] }],
    ['a detector that there is not', { rules: [{ ...JSON.parse(HARBOUR).rules[0], when: { frase: 'x' } }] }],
  ])('refuses %s', (_name, more) => {
    const takes = schemaAsRead();
    expect(takes({ ...JSON.parse(HARBOUR), ...more })).toBe(false);
  });

  it('knows every kind of detector', () => {
    for (const key of ['phrase', 'pattern', 'entity', 'mention', 'topic', 'guard', 'contempt', 'recipient', 'faces', 'all', 'any', 'not'])
      expect(publishSchema()).toContain(`"${key}": {`);
  });
});
