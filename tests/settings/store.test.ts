import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseWith } from '../../src/engine/schema/problem';
import { schoolSettings } from '../../src/engine/schema/school-settings';
import { siteOf } from '../../src/settings/fingerprint';
import { inForce } from '../../src/settings/school-settings';
import { changeSettings, hearSettings, loadSettings } from '../../src/settings/store';

beforeEach(() => fakeBrowser.reset());
const stored = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>;

describe('the settings', () => {
  test('keep their salt from the first time on', async () => {
    const { salt } = await loadSettings();
    expect(salt).toHaveLength(32);
    expect((await loadSettings()).salt).toBe(salt);
  });

  test('lose no change that was made while another was being written', async () => {
    await Promise.all([
      changeSettings((each) => ({ ...each, pausedOn: '2026-11-23' })),
      changeSettings((each) => ({ ...each, pausedSites: ['x.com'] })),
    ]);
    expect(await loadSettings()).toMatchObject({ pausedOn: '2026-11-23', pausedSites: ['x.com'] });
  });

  test('of which one part is damaged are used without it, and kept as they were beside', async () => {
    const damaged = { format: 1, salt: 'abc', pausedSites: ['x.com'], pausedOn: 7, hushed: { h: '2026-12-01' } };
    await fakeBrowser.storage.local.set({ settings: damaged });
    expect(await loadSettings()).toMatchObject({ salt: 'abc', pausedSites: ['x.com'], pausedOn: null, hushed: { h: '2026-12-01' } });
    expect((await stored()).settingsSetAside).toEqual(damaged);
  });

  test('of a later version are read as far as they are known, and kept as they were beside', async () => {
    await fakeBrowser.storage.local.set({ settings: { ...(await loadSettings()), format: 2, pausedSites: ['x.com'] } });
    expect((await loadSettings()).pausedSites).toEqual(['x.com']);
    expect((await stored()).settingsSetAside).toMatchObject({ format: 2 });
  });

  test('are told to whoever listens', async () => {
    const end = new AbortController();
    const heard: (string | null)[] = [];
    hearSettings(({ pausedOn }) => heard.push(pausedOn), end.signal);
    await changeSettings((each) => ({ ...each, pausedOn: '2026-11-23' }));
    end.abort();
    await changeSettings((each) => ({ ...each, pausedOn: null }));
    expect(heard.at(-1)).toBe('2026-11-23');
  });
});

describe('what the school says of a choice', () => {
  const school = schoolSettings.parse({
    dayPause: { value: false, locked: true },
    lessonReminder: { value: true },
    sitePause: { value: false, locked: false },
  });
  test('holds against the person’s own only where it is locked', () => {
    expect(inForce({ dayPause: true, lessonReminder: false, sitePause: true }, school)).toMatchObject({
      dayPause: false,
      lessonReminder: false,
      sitePause: true,
    });
  });
  test('holds where the person has not chosen', () => {
    expect(inForce({}, school)).toMatchObject({ dayPause: false, lessonReminder: true, sitePause: false });
  });
  test.each([
    [{ dayPauze: { value: false } }, 'Unknown key "dayPauze"'],
    [{ dayPause: false }, 'Change this to a value of type object'],
    [{ appearance: { value: 'purple', locked: true } }, 'Use one of: "system", "light", "dark"'],
  ])('is refused with a remedy where it is faulty: %j', (faulty, remedy) => {
    const parsed = parseWith(schoolSettings, faulty);
    expect(parsed.ok ? '' : parsed.problems[0]?.message).toContain(remedy);
  });
});

test('a site is the same on its mobile address', () => {
  expect(['https://m.facebook.com/x', 'https://www.facebook.com', 'https://x.com/a', undefined].map(siteOf)).toEqual([
    'facebook.com',
    'facebook.com',
    'x.com',
    '',
  ]);
});
