// @vitest-environment node
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { parseRulesFile } from '../../src/rulesets/parse-rules-file';
import { atWork, codesOf, forgetAll, startKeeper } from './a-keeper';
import { GOOD, OTHER, schoolFile } from './school-file';

beforeEach(forgetAll);

const SCHOOL = { source: 'policy', version: '2.0.0', rules: ['small/good', 'small/other'] };

describe('the rules in force', () => {
  it('are those that came with the extension where nobody gives others', async () => {
    const keeper = startKeeper();
    await keeper.takePolicy({}, true);
    expect(await atWork(keeper)).toMatchObject({ source: 'bundled', rules: ['bundled/one'] });
    expect((await keeper.state()).problems).toEqual([]);
    expect(keeper.alarms).toEqual([]);
  });

  it('are the policy’s whenever its values come, and at once at the next start', async () => {
    const keeper = startKeeper();
    await keeper.takePolicy({}, false);
    expect(await atWork(keeper)).toMatchObject({ source: 'bundled' });
    await keeper.takePolicy({ rules: schoolFile() }, true);
    expect(await atWork(keeper)).toMatchObject(SCHOOL);
    expect(await atWork(startKeeper())).toMatchObject(SCHOOL);
  });

  it('are the bundled ones with what the school’s file makes of them, now and at the next start', async () => {
    const { vocabulary: _none, rules: _own, policy: _policy, ...head } = JSON.parse(schoolFile());
    const file = {
      ...head,
      extends: 'small@1',
      policy: { organisation: 'Small School' },
      rules: [{ ...JSON.parse(schoolFile()).rules[0], id: 'our/own' }],
    };
    const keeper = startKeeper();
    await keeper.takePolicy({ rules: JSON.stringify(file) }, true);
    for (const each of [keeper, startKeeper()]) {
      expect(await atWork(each)).toMatchObject({ source: 'policy', version: '2.0.0', rules: ['bundled/one', 'our/own'] });
      expect((await each.current()).changes).toMatchObject({ base: 'small 1.0.0', kept: 1, own: 1 });
    }
    await keeper.takePolicy(
      {
        rules: JSON.stringify({
          ...file,
          version: '2.1.0',
          disable: [
            { rule: 'bundled/one', because: 'x' },
            { rule: 'bundled/two', because: 'x' },
          ],
        }),
      },
      true,
    );
    expect(await atWork(keeper), 'what is disabled is no loss, whatever else is amiss').toMatchObject({
      version: '2.1.0',
      rules: ['our/own'],
    });
  });

  it('may lose a rule on purpose though the file was written for an older base', async () => {
    const { vocabulary: _none, rules, policy: _policy, ...head } = JSON.parse(schoolFile());
    const file = { ...head, extends: 'small@0', policy: { organisation: 'Small School' }, rules: [{ ...rules[0], id: 'our/own' }] };
    const keeper = startKeeper();
    await keeper.takePolicy({ rules: JSON.stringify(file) }, true);
    expect((await keeper.current()).compiled.problems).toMatchObject([{ code: 'older-base' }]);
    await keeper.takePolicy({ rules: JSON.stringify({ ...file, version: '2.1.0', rules: [] }) }, true);
    expect(await atWork(keeper)).toMatchObject({ version: '2.1.0', rules: ['bundled/one'] });
  });

  it('a large file is taken too', async () => {
    const terms = Array.from({ length: 60_000 }, (_, at) => `word ${at.toString(36)}`);
    const file = JSON.parse(schoolFile());
    file.vocabulary.lists.push({ id: 'large', about: 'A megabyte.', means: { part: 'words' }, terms });
    const text = JSON.stringify(file);
    const keeper = startKeeper();
    await keeper.takePolicy({ rules: text.padEnd(1_000_000) }, true);
    expect(await atWork(keeper)).toMatchObject(SCHOOL);
  });

  it.each([
    ['is not JSON', { rules: '{\n "format": 1,\n "id": oops\n}' }, { code: 'bad-json', line: 3, file: 'browser policy' }],
    ['is of the wrong type', { rules: { format: 1 } }, { code: 'policy-value', path: ['rules'] }],
    ['is a number', { rules: 5 }, { code: 'policy-value' }],
    ['vanishes', {}, { code: 'policy-vanished', path: ['rules'] }],
    ['is empty', { rules: '' }, { code: 'bad-json' }],
    ['is null', null, { code: 'policy-vanished' }],
  ])('stay, with the reason, where the policy’s value %s', async (_name, given, problem) => {
    const keeper = startKeeper();
    await keeper.takePolicy({ rules: schoolFile() }, true);
    await keeper.takePolicy(given, true);
    expect(await atWork(keeper)).toMatchObject(SCHOOL);
    expect((await keeper.state()).problems[0]).toMatchObject(problem);
    expect(await atWork(startKeeper())).toMatchObject(SCHOOL);
  });

  it('stay where a newer file would stop one of them by a fault, and its line and rule are told', async () => {
    const keeper = startKeeper();
    await keeper.takePolicy({ rules: schoolFile() }, true);
    const faulty = schoolFile({ version: '3.0.0' }, GOOD, { ...OTHER, severity: 'grave' });
    await keeper.takePolicy({ rules: faulty }, true);
    expect(await atWork(keeper)).toMatchObject(SCHOOL);
    const { problems } = await keeper.state();
    expect(problems[0]?.message).toContain('small/other');
    const line = faulty.slice(0, faulty.indexOf('"grave"')).split('\n').length;
    expect(problems[1]).toMatchObject({ rule: 'small/other', line });
  });

  it('lose a rule that a faultless newer file takes out or turns off', async () => {
    const keeper = startKeeper();
    await keeper.takePolicy({ rules: schoolFile() }, true);
    await keeper.takePolicy({ rules: schoolFile({}, GOOD) }, true);
    expect((await atWork(keeper)).rules).toEqual(['small/good']);
    await keeper.takePolicy({ rules: schoolFile({}, GOOD, { ...OTHER, status: 'off' }) }, true);
    expect((await atWork(keeper)).rules).toEqual(['small/good']);
  });

  it('end with the value “none”, or when the person lets go what the browser no longer passes on', async () => {
    const keeper = startKeeper();
    await keeper.takePolicy({ rules: schoolFile() }, true);
    await keeper.letGo();
    expect(await atWork(keeper)).toMatchObject(SCHOOL);
    await keeper.takePolicy({}, true);
    expect((await keeper.state()).mayLetGo).toBe(true);
    await keeper.letGo();
    expect(await atWork(keeper)).toMatchObject({ source: 'bundled' });
    await keeper.takePolicy({ rules: schoolFile() }, true);
    await keeper.takePolicy({ rules: 'none' }, true);
    expect(await atWork(keeper)).toMatchObject({ source: 'bundled' });
    expect(await codesOf(keeper)).toEqual([]);
  });

  it('by hand come after the policy’s, and stay on disk', async () => {
    const keeper = startKeeper();
    expect(await keeper.takeByHand({ text: schoolFile({ version: '1.1.0' }) })).toEqual([]);
    expect(await atWork(startKeeper())).toMatchObject({ source: 'hand', version: '1.1.0' });
    await keeper.takePolicy({ rules: schoolFile() }, true);
    expect(await atWork(keeper)).toMatchObject(SCHOOL);
    expect((await keeper.takeByHand({ text: '{' }))[0]).toMatchObject({ code: 'bad-json', line: 1, file: 'file by hand' });
    await keeper.takePolicy({ rules: 'none' }, true);
    await keeper.takeByHand(null);
    expect(await atWork(keeper)).toMatchObject({ source: 'bundled' });
  });

  it('have a short code to read out that is the same on every device', async () => {
    const [one, other] = [startKeeper(), startKeeper()];
    await one.takePolicy({ rules: schoolFile() }, true);
    await other.takePolicy({ rules: schoolFile() }, true);
    expect((await atWork(one)).code).toMatch(/^[B-Z]{4}-[B-Z]{4}$/);
    expect((await atWork(other)).code).toBe((await atWork(one)).code);
    await other.takePolicy({ rules: schoolFile({ version: '2.0.1' }) }, true);
    expect((await atWork(other)).code).not.toBe((await atWork(one)).code);
  });

  it('work on where the disk is full, unreadable or holds something else', async () => {
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    const keeper = startKeeper();
    await keeper.takePolicy({ rules: schoolFile() }, true);
    expect(await atWork(keeper)).toMatchObject(SCHOOL);
    expect(await codesOf(keeper)).toContain('not-kept');
    set.mockRestore();
    await browser.storage.local.set({ rulesOfPolicy: 7, rulesRefresh: 'x', rulesKeys: [], rulesDraw: 3 });
    expect(await atWork(startKeeper())).toMatchObject({ source: 'bundled' });
    const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await atWork(startKeeper())).toMatchObject({ source: 'bundled' });
    get.mockRestore();
  });

  it('are lost to none of 10,000 damaged files', { timeout: 240_000 }, async () => {
    const keeper = startKeeper();
    await keeper.takePolicy({ rules: schoolFile() }, true);
    const text = schoolFile();
    const damaged = fc.oneof(
      fc.tuple(fc.nat(text.length), fc.nat(40), fc.string()).map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut)),
      fc.nat(text.length).map((at) => text.slice(0, at)),
      fc.tuple(fc.nat(200), fc.json()).map(([nth, json]) => replaceValue(text, nth, json)),
      fc.oneof(fc.json(), fc.string()),
    );
    let lost = 0;
    let refused = 0;
    for (const rules of fc.sample(damaged, { numRuns: 10_000, seed: 7 })) {
      const before = (await atWork(keeper)).rules;
      await keeper.takePolicy({ rules }, true);
      const after = (await atWork(keeper)).rules;
      const fine = faultless(rules);
      if (!fine) refused += 1;
      if (!fine && !before.every((id) => after.includes(id))) lost += 1;
      if (after.length === 0) lost += 1;
      if (fine) await keeper.takePolicy({ rules: text }, true);
    }
    expect(refused).toBeGreaterThan(8_000);
    expect(lost).toBe(0);
  });
});

/** The nth value after a colon, replaced. */
function replaceValue(text: string, nth: number, json: string): string {
  const places = [...text.matchAll(/": (?:"[^"]*"|\d+)/g)];
  const place = places[nth % places.length];
  return place ? `${text.slice(0, place.index + 3)}${json}${text.slice(place.index + place[0].length)}` : text;
}

function faultless(text: string): boolean {
  const parsed = parseRulesFile(text, 'damaged');
  return parsed.ok && parsed.value.problems.length === 0;
}
