import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBundled } from '../../src/cli/load-rules';
import { publishSchema } from '../../src/cli/publish-schema';

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

  it('knows every kind of detector', () => {
    for (const key of ['phrase', 'pattern', 'entity', 'mention', 'topic', 'guard', 'contempt', 'recipient', 'faces', 'all', 'any', 'not'])
      expect(publishSchema()).toContain(`"${key}": {`);
  });
});
