import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishSchema } from '../../src/cli/publish-schema';

describe('the published JSON Schema', () => {
  it('is the one that the rules are read with: after a change, run `npm run schema`', () => {
    expect(readFileSync('rules/rules-file.schema.json', 'utf8').trim()).toBe(publishSchema());
  });

  it('knows every kind of detector', () => {
    for (const key of ['phrase', 'pattern', 'entity', 'mention', 'topic', 'guard', 'contempt', 'recipient', 'faces', 'all', 'any', 'not'])
      expect(publishSchema()).toContain(`"${key}": {`);
  });
});
