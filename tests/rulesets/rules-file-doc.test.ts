// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadReader, readBundled } from '../../src/cli/load-rules';
import { checkDraftAtOnce } from '../../src/engine/check-draft';
import { readExample } from '../../src/engine/read-example';
import { parseRulesFile } from '../../src/rulesets/parse-rules-file';

const doc = readFileSync('docs/rules-file.md', 'utf8');
const [, example = ''] = /```json\n([\s\S]*?)```/.exec(doc) ?? [];
const bundled = readBundled();

/** Every key, and every word that a key may have as its value, but for the ids of the base. */
function wordsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if ('enumDescriptions' in schema) return [];
  const { properties = {}, enum: values = [] } = schema as { properties?: object; enum?: unknown[] };
  return [...Object.keys(properties), ...values.map(String), ...Object.values(schema).flatMap(wordsOf)];
}

describe('the reference of the rules file', () => {
  it('names every key and every word that may be its value', () => {
    const named = new Set([...doc.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => [code, ...code.split(/[^\w$-]+/)]));
    const words = new Set(wordsOf(JSON.parse(readFileSync('rules/rules-file.schema.json', 'utf8'))));
    expect([...words].filter((word) => !named.has(word))).toEqual([]);
  });

  it('has an example that works as it stands', () => {
    const parsed = parseRulesFile(example, 'example', { reader: loadReader(), bundled: () => bundled });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
    expect(parsed.value.problems).toEqual([]);
    const { file } = parsed.value;
    const found = (words: string) => checkDraftAtOnce(readExample(words).draft, parsed.value).findings.map(({ rule }) => rule);
    for (const { id, examples } of file.rules.filter((rule) => /^hill-top\/|pupils-listed/.test(rule.id))) {
      for (const flag of examples.flags) expect(found(String(flag)), String(flag)).toContain(id);
      for (const allow of examples.allows) expect(found(String(allow)), String(allow)).not.toContain(id);
    }
  });
});
