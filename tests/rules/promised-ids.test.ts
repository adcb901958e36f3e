// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBundled } from '../../src/cli/load-rules';

/** What schools may name in their files that extend this major version. Ids are added, and taken away only with the next. */
const promised: { major: number; clauses: string[]; rules: string[]; lists: string[] } = JSON.parse(
  readFileSync('tests/fixtures/promised-ids.json', 'utf8'),
);
const bundled = readBundled();
const gone = (ids: readonly string[], there: readonly string[]) => ids.filter((id) => !there.includes(id));

describe('the bundled rules', () => {
  it('are of the major version that is promised', () => expect(Number(bundled.version.split('.')[0])).toBe(promised.major));

  it('have every clause, rule and list that a school may name', () => {
    expect(
      gone(
        promised.clauses,
        bundled.policy.clauses.map(({ number }) => number),
      ),
    ).toEqual([]);
    expect(
      gone(
        promised.rules,
        bundled.rules.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      gone(
        promised.lists,
        bundled.vocabulary.lists.map(({ id }) => id),
      ),
    ).toEqual([]);
  });
});
