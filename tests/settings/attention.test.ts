import { beforeEach, describe, expect, test } from 'vitest';
import type { AdvisedFinding } from '../../src/engine/advice';
import { type Dismissal, pauseNow, quietenAdvice, withDismissed, withSeen } from '../../src/settings/attention';
import { inForce } from '../../src/settings/school-settings';
import { newSettings, type Settings } from '../../src/settings/settings';
import { adviceOn, finding } from '../review/an-advice';

const CLAUSE_11 = { words: 'Clause 11.', language: 'en' };
const MONDAY = '2026-11-23';
const moment = (today = MONDAY, site = 'x.com') => ({
  today,
  site,
  ofPictures: new Set(['picture/many-faces']),
  consequenceOf: (findings: readonly AdvisedFinding[]) => (findings.some(({ severity }) => severity === 'serious') ? CLAUSE_11 : null),
});

const ADVISE = finding({ severity: 'advise', words: 'a bit dim' });
const SERIOUS = finding({ rule: 'derogatory/other', severity: 'serious', words: 'thick as mince' });

let settings: Settings;
beforeEach(() => {
  settings = newSettings();
});
const dismiss = async (how: Dismissal, findings: AdvisedFinding[], when = moment()) => {
  settings = await withDismissed(settings, { how, findings }, when);
};
const heard = async (findings: AdvisedFinding[], when = moment()) =>
  (await quietenAdvice(adviceOn(...findings), settings, when)).findings.map(({ rule, severity, hushed }) =>
    [rule.split('/')[1], severity, ...(hushed ? ['hushed'] : [])].join(' '),
  );
const name = (each: AdvisedFinding) => each.rule.split('/')[1];

describe('what was dismissed', () => {
  test('does not come back on that site for the same words, however they are written', async () => {
    await dismiss('note', [ADVISE]);
    expect(await heard([ADVISE])).toEqual([]);
    expect(await heard([{ ...ADVISE, words: '  A BIT\n dím ' }])).toEqual([]);
  });

  test('comes back for other words, on another site, under another rule, and after a term', async () => {
    await dismiss('note', [ADVISE]);
    const said = [`${name(ADVISE)} advise`];
    expect(await heard([{ ...ADVISE, words: 'rather dim' }])).toEqual(said);
    expect(await heard([ADVISE], moment(MONDAY, 'facebook.com'))).toEqual(said);
    expect(await heard([{ ...ADVISE, rule: 'derogatory/third' }])).toEqual(['third advise']);
    expect(await heard([ADVISE], moment('2027-02-21'))).toEqual([]);
    expect(await heard([ADVISE], moment('2027-02-22'))).toEqual(said);
  });

  test('keeps its one pause where it is serious, unless the person said that it is not about school', async () => {
    await dismiss('note', [SERIOUS]);
    expect(await heard([SERIOUS])).toEqual(['other serious hushed']);
    await dismiss('draft', [SERIOUS]);
    expect(await heard([SERIOUS])).toEqual([]);
  });

  test('about a picture says nothing of the next picture; about when and where it rests for the day', async () => {
    const picture = finding({ rule: 'picture/many-faces', words: '', severity: 'advise' });
    const device = finding({ rule: 'device/of-the-school', words: '', severity: 'advise' });
    await dismiss('note', [picture, device]);
    expect(await heard([picture, device])).toEqual(['many-faces advise']);
    expect(await heard([device], moment('2026-11-24'))).toEqual(['of-the-school advise']);
  });

  test('as an urgent family matter lets the rule rest everywhere for the day', async () => {
    const lesson = finding({ rule: 'worktime/lesson', words: '', severity: 'advise' });
    await dismiss('exception', [lesson]);
    expect(await heard([lesson], moment(MONDAY, 'facebook.com'))).toEqual([]);
    expect(await heard([lesson], moment('2026-11-24'))).toEqual(['lesson advise']);
  });

  test('takes what the policy says of serious findings with it', async () => {
    await dismiss('draft', [SERIOUS]);
    const { severity, consequence } = await quietenAdvice({ ...adviceOn(SERIOUS, ADVISE), consequence: CLAUSE_11 }, settings, moment());
    expect([severity, consequence]).toEqual(['advise', null]);
  });

  test('is kept as hashes: no word, rule or site can be read from the store', async () => {
    await dismiss('draft', [SERIOUS, ADVISE]);
    settings = await withSeen(settings, [ADVISE.rule], MONDAY);
    expect(JSON.stringify(settings)).not.toMatch(/mince|dim|derogatory|x\.com/);
    expect(Object.keys(settings.hushed)).toHaveLength(2);
  });

  test('is hashed with a salt of this device', async () => {
    await dismiss('note', [ADVISE]);
    const other = await withDismissed(newSettings(), { how: 'note', findings: [ADVISE] }, moment());
    expect(Object.keys(other.hushed)).not.toEqual(Object.keys(settings.hushed));
  });

  test('is forgotten when its time is past', async () => {
    await dismiss('note', [ADVISE]);
    await dismiss('note', [SERIOUS], moment('2027-06-01'));
    expect(Object.values(settings.hushed)).toEqual(['2027-08-30']);
  });
});

describe('advice that was seen three times in a week', () => {
  const see = async (rule: string, ...days: string[]) => {
    for (const day of days) settings = await withSeen(settings, [rule], day);
  };

  test('shrinks to the dot', async () => {
    await see(ADVISE.rule, MONDAY, MONDAY);
    expect(await heard([ADVISE])).toEqual([`${name(ADVISE)} advise`]);
    await see(ADVISE.rule, '2026-11-25');
    expect(await heard([ADVISE], moment('2026-11-26'))).toEqual([`${name(ADVISE)} info`]);
  });

  test('is a note again the week after', async () => {
    await see(ADVISE.rule, MONDAY, MONDAY, '2026-11-24');
    expect(await heard([ADVISE], moment('2026-11-29'))).toEqual([`${name(ADVISE)} info`]);
    expect(await heard([ADVISE], moment('2026-11-30'))).toEqual([`${name(ADVISE)} advise`]);
  });

  test('never shrinks where it is serious, and is left out beside something that speaks', async () => {
    await see(SERIOUS.rule, MONDAY, MONDAY, MONDAY);
    await see(ADVISE.rule, MONDAY, MONDAY, MONDAY);
    expect(await heard([SERIOUS, ADVISE])).toEqual(['other serious']);
  });
});

describe('a pause', () => {
  const free = inForce({}, {});
  test('for the day is over the day after', () => {
    const paused = { ...settings, pausedOn: MONDAY };
    expect(pauseNow(paused, free, moment())).toBe('day');
    expect(pauseNow(paused, free, moment('2026-11-24'))).toBeUndefined();
  });
  test('on a site is for that site', () => {
    const paused = { ...settings, pausedSites: ['x.com'] };
    expect(pauseNow(paused, free, moment())).toBe('site');
    expect(pauseNow(paused, free, moment(MONDAY, 'facebook.com'))).toBeUndefined();
  });
  test('that the school does not allow is none', () => {
    const locked = inForce({ dayPause: true }, { dayPause: { value: false, locked: true }, sitePause: { value: false, locked: true } });
    expect(pauseNow({ ...settings, pausedOn: MONDAY, pausedSites: ['x.com'] }, locked, moment())).toBeUndefined();
  });
});
