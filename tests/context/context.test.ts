import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deviceFacts } from '../../src/context/device';
import { inContext } from '../../src/context/draft-context';
import { PRIVACY_LINKS } from '../../src/context/privacy-links';
import { checkupDue, termAt } from '../../src/context/term';
import { draftOf } from '../../src/engine/schema/draft';
import { schoolHours } from '../../src/engine/schema/school-place';

beforeEach(() => fakeBrowser.reset());

describe('the device', () => {
  const policy = (values: object) => fakeBrowser.storage.managed.set(values as Record<string, unknown>);
  test('is the school’s only where the school’s policy says so', async () => {
    expect(await deviceFacts()).toEqual({ managed: false, device: null });
    await policy({ rulesUrl: 'https://oakfield.example/rules.json' });
    expect(await deviceFacts()).toEqual({ managed: true, device: null });
    await policy({ schoolDevice: true });
    expect(await deviceFacts()).toEqual({ managed: true, device: 'school' });
    await policy({ schoolDevice: 'yes' });
    expect((await deviceFacts()).device).toBeNull();
  });
  test('is unknown where the browser refuses to say', async () => {
    const refused = vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await deviceFacts()).toEqual({ managed: false, device: null });
    refused.mockRestore();
  });
});

describe('a draft in its context', () => {
  const now = new Date('2026-11-24T09:40:00Z');
  test('knows the device, and the hour only where the person wants to be told of lessons', () => {
    expect(inContext(draftOf('x'), { now, device: 'own', lessonReminder: false }).context).toEqual({ device: 'own' });
    expect(inContext(draftOf('x'), { now, device: null, lessonReminder: true }).context).toEqual({ now: '2026-11-24T09:40:00.000Z' });
  });
  test('keeps what came with it', () => {
    const draft = draftOf('x', { context: { audience: 'public', device: 'school' } });
    expect(inContext(draft, { now, device: 'own', lessonReminder: false }).context).toEqual({ audience: 'public', device: 'school' });
  });
});

describe('the look at privacy settings', () => {
  const at = (day: string) => new Date(`${day}T12:00:00Z`);
  const hours = schoolHours.parse({
    zone: 'Europe/London',
    days: [1, 2, 3, 4, 5],
    from: '08:30',
    to: '15:30',
    terms: [
      { from: '2026-09-02', to: '2026-12-18' },
      { from: '2027-01-04', to: '2027-03-25' },
    ],
    closed: [{ from: '2026-10-26', to: '2026-10-30' }],
  });
  test('is due once in each term that the school has named, and in no holiday', () => {
    expect(
      ['2026-09-01', '2026-09-02', '2026-10-28', '2026-12-18', '2026-12-19', '2027-01-04'].map((day) => termAt(at(day), hours)),
    ).toEqual([null, '2026-09-02', null, '2026-09-02', null, '2027-01-04']);
  });
  test('goes by the seasons of a school year where none is named', () => {
    expect(['2026-01-12', '2026-05-04', '2026-08-10', '2026-11-27'].map((day) => termAt(at(day), null))).toEqual([
      '2026-spring',
      '2026-summer',
      null,
      '2026-autumn',
    ]);
  });
  test('a term begins at midnight at school, wherever the clock of the device is', () => {
    expect(termAt(new Date('2026-09-01T23:30:00Z'), hours)).toBe('2026-09-02');
  });
  test('rests when it is done, until the next term', () => {
    expect([checkupDue('2026-autumn', null), checkupDue('2026-autumn', '2026-autumn'), checkupDue('2027-spring', '2026-autumn')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(checkupDue(null, null)).toBe(false);
  });
  test('leads to pages of the sites themselves', () => {
    for (const { site, privacy, contacts } of PRIVACY_LINKS)
      for (const link of [privacy, contacts])
        if (link) expect(new URL(link).hostname).toMatch(site === 'bluesky' ? /^bsky\.app$/ : new RegExp(site));
  });
});
