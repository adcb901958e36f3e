// @vitest-environment node
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { atWork, BUNDLED, forgetAll, startKeeper } from '../a-keeper';
import { OWN_RULE, parseSchool, schoolText } from './a-school';

beforeEach(forgetAll);

/** Over the rules that the keeper of the tests came with: small 1.0.0 and its one rule. */
const TEXT = schoolText({
  adjust: [{ rule: 'bundled/one', because: 'Reasons.', severity: 'serious' }],
  vocabulary: { changes: [{ list: 'insults', because: 'Reasons.', add: ['clot'] }] },
  settings: { dayPause: { value: false, locked: true } },
  rules: [OWN_RULE, { ...OWN_RULE, id: 'own/swede', when: { phrase: 'swede' } }],
});

const damaged = fc.oneof(
  fc.tuple(fc.nat(TEXT.length), fc.nat(40), fc.string()).map(([at, cut, put]) => TEXT.slice(0, at) + put + TEXT.slice(at + cut)),
  fc.nat(TEXT.length).map((at) => TEXT.slice(0, at)),
  fc.tuple(fc.nat(200), fc.json()).map(([nth, json]) => replaceValue(nth, json)),
);

/** The nth value after a colon, replaced. */
function replaceValue(nth: number, json: string): string {
  const places = [...TEXT.matchAll(/": (?:"[^"]*"|\d+|\[|\{|true|false)/g)];
  const place = places[nth % places.length];
  return place ? `${TEXT.slice(0, place.index + 3)}${json}${TEXT.slice(place.index + place[0].length)}` : TEXT;
}

describe('rules of a school that extends the bundled ones', () => {
  it('are lost to none of 3,000 damaged files', { timeout: 120_000 }, async () => {
    const keeper = startKeeper();
    await keeper.takePolicy({ rules: TEXT }, true);
    expect((await atWork(keeper)).rules).toEqual(['bundled/one', 'own/parsnip', 'own/swede']);
    const lost: string[] = [];
    let faulty = 0;
    for (const rules of fc.sample(damaged, { numRuns: 3000, seed: 11 })) {
      const parsed = parseSchool(rules, BUNDLED.file);
      const isFaulty = !parsed.ok || parsed.value.problems.length > 0;
      const before = (await atWork(keeper)).rules;
      await keeper.takePolicy({ rules }, true);
      if (isFaulty) faulty += 1;
      const after = (await atWork(keeper)).rules;
      if (after.length === 0 || (isFaulty && !before.every((id) => after.includes(id)))) lost.push(rules);
      await keeper.takePolicy({ rules: TEXT }, true);
    }
    expect(faulty).toBeGreaterThan(2000);
    expect(lost).toEqual([]);
  });
});
