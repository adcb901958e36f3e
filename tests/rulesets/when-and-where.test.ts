// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/engine/check-draft';
import { draftOf } from '../../src/engine/schema/draft';
import { trialRulesMet } from '../../src/engine/trial-rules';
import { waitOf } from '../../src/rulesets/may-start';
import { HOUR, nextStep, SPREAD, waitAfter } from '../../src/rulesets/refresh-times';
import { readTrialCounts, TrialCounter } from '../../src/rulesets/trial-counts';
import { smallRules } from '../engine/rules-for-tests';
import { atWork, forgetAll, startKeeper } from './a-keeper';
import { schoolFile } from './school-file';

beforeEach(forgetAll);
const NOW = Date.parse('2026-11-27T12:00');
const draws = Array.from({ length: 2000 }, (_, at) => at / 2000);

describe('a new version', () => {
  const release = { id: 'our-school', serial: 3, rollout: { percent: 10 } };
  const chosen = async (percent: number, serial = 3) => {
    const waits = await Promise.all(draws.map((draw) => waitOf({ ...release, serial, rollout: { percent } }, NOW, draw)));
    return new Set(draws.filter((_, at) => waits[at] === null));
  };

  it('for a tenth of devices goes to about a tenth, and those keep it as the share grows', async () => {
    const [tenth, half, all] = [await chosen(10), await chosen(50), await chosen(100)];
    expect(tenth.size / draws.length).toBeCloseTo(0.1, 1);
    expect(half.size / draws.length).toBeCloseTo(0.5, 1);
    expect(all.size).toBe(draws.length);
    for (const draw of tenth) expect(half.has(draw)).toBe(true);
    expect((await chosen(0)).size).toBe(0);
  });

  it('does not try itself on the same devices every time', async () => {
    const [one, next] = [await chosen(10, 3), await chosen(10, 4)];
    expect([...one].filter((draw) => next.has(draw)).length).toBeLessThan(one.size / 2);
  });

  it('leaves what a device has where the lot did not fall on it, and says why', async () => {
    const keeper = startKeeper();
    await keeper.takePolicy({ rules: schoolFile() }, true);
    await keeper.takePolicy({ rules: schoolFile({ version: '3.0.0', serial: 1, rollout: { percent: 0 } }) }, true);
    expect(await atWork(keeper)).toMatchObject({ version: '2.0.0' });
    expect((await keeper.state()).waiting[0]).toContain('0% of devices');
  });

  it('begins at midnight of its day on the device, or at its moment', async () => {
    const day = { id: 'x', serial: 0, notBefore: '2026-11-28' };
    const midnight = new Date(2026, 10, 28).getTime();
    expect((await waitOf(day, midnight - 1, 0))?.until).toBe(midnight);
    expect(await waitOf(day, midnight, 0)).toBe(null);
    const moment = { ...day, notBefore: '2026-11-28T06:00:00+02:00' };
    expect((await waitOf(moment, Date.parse('2026-11-28T03:59:59Z'), 0))?.until).toBe(Date.parse('2026-11-28T04:00:00Z'));
  });
});

describe('the next download', () => {
  it('is a day off, give or take', () => {
    for (const chance of [0, 0.5, 1]) expect(waitAfter(0, chance) / HOUR).toBeCloseTo(24, -1);
  });

  it('is put off twice as long after each failure, up to a day and a half, and never by the same for all', () => {
    const waits = Array.from({ length: 12 }, (_, failures) => waitAfter(failures + 1, 0.5) / HOUR);
    expect(waits.slice(0, 4)).toEqual([0.25, 0.5, 1, 2]);
    expect(waits.at(-1)).toBe(24);
    expect(waitAfter(3, 0)).toBeLessThan(waitAfter(3, 1));
  });

  it('that was missed is put off within the hour, once', () => {
    const due = NOW - 60 * HOUR;
    const step = nextStep({ due, putOff: false }, NOW, 0.5);
    expect(step).toEqual({ due: NOW + SPREAD / 2, putOff: true });
    expect(nextStep({ due, putOff: true }, NOW, 0.5)).toBe('download');
    expect(nextStep({ due: NOW - 1000, putOff: false }, NOW, 0.5)).toBe('download');
  });

  it('comes within a day though the clock was years ahead', () => {
    const step = nextStep({ due: NOW + 1e11, putOff: false }, NOW, 1);
    expect(step).not.toBe('download');
    if (step !== 'download') expect(step.due).toBeLessThanOrEqual(NOW + 24 * HOUR);
  });
});

describe('a rule on trial', () => {
  const rules = smallRules([
    { id: 'small/trial', status: 'trial', when: { phrase: 'marrow' }, unless: [{ if: { phrase: 'bone' }, because: 'a bone' }] },
    { id: 'small/stable', when: { contempt: { of: ['pupils'] } } },
  ]);

  it('is silent, and known to have been met', async () => {
    const draft = draftOf('a marrow for the show');
    expect((await checkDraft(draft, rules)).findings).toEqual([]);
    expect(trialRulesMet(draft, rules)).toEqual(['small/trial']);
    expect(trialRulesMet(draftOf('bone marrow'), rules)).toEqual([]);
    expect(trialRulesMet(draftOf('a pumpkin'), rules)).toEqual([]);
  });

  it('counts once while a draft is typed on, in each tab by itself, and numbers are all that is kept', async () => {
    const counter = new TrialCounter();
    await Promise.all([counter.note(1, ['small/trial']), counter.note(1, ['small/trial']), counter.note(2, ['small/trial'])]);
    await counter.note(1, []);
    await counter.note(1, ['small/trial']);
    expect(await readTrialCounts()).toEqual({ 'small/trial': 3 });
  });
});
