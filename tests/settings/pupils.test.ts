import { expect, test } from 'vitest';
import { isMarkedPupil, withPupil } from '../../src/settings/pupils';
import { newSettings, readSettings } from '../../src/settings/settings';

const ELLA = { site: 'instagram.com', name: 'Ella Marsh' };
const TODAY = '2026-11-27';

test('who was marked as a pupil is one on that site, however the name is written, until a year later', async () => {
  const settings = await withPupil(newSettings(), ELLA, true, TODAY);
  const isPupil = (named: object, day = TODAY) => isMarkedPupil(settings, { ...ELLA, ...named }, day);
  expect(await isPupil({})).toBe(true);
  expect(await isPupil({ name: 'ella  MARSH' })).toBe(true);
  expect(await isPupil({ name: 'Ella Marshall' })).toBe(false);
  expect(await isPupil({ site: 'x.com' })).toBe(false);
  expect(await isPupil({}, '2027-11-27')).toBe(true);
  expect(await isPupil({}, '2027-11-28')).toBe(false);
});

test('a mark taken back is gone, and those of a year ago go with any other', async () => {
  const settings = await withPupil(newSettings(), ELLA, true, TODAY);
  expect((await withPupil(settings, ELLA, false, TODAY)).pupils).toEqual({});
  expect(Object.keys((await withPupil(settings, { ...ELLA, name: 'Sam' }, true, '2028-01-01')).pupils)).toHaveLength(1);
});

test('no name is kept, and the same name has another hash on another device', async () => {
  const [one, other] = [await withPupil(newSettings(), ELLA, true, TODAY), await withPupil(newSettings(), ELLA, true, TODAY)];
  expect(JSON.stringify(one)).not.toMatch(/ella|marsh|instagram/i);
  expect(Object.keys(one.pupils)).not.toEqual(Object.keys(other.pupils));
});

test('settings from before there were such marks are read whole', () => {
  const { pupils: _, ...before } = newSettings();
  expect(readSettings(before)).toEqual({ settings: { ...before, pupils: {} }, whole: true });
});
