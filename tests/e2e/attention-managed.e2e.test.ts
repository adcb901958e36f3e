import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRules } from '../../src/cli/load-rules';
import { GECKO_ID } from '../../src/deploy/extension-identity';
import type { RulesFile } from '../../src/engine/schema/rules-file';
import { openExtensionPage } from './background-control';
import { BROWSERS, type BrowserName } from './browsers';
import { HARMLESS } from './drafts';
import { mayWritePolicies, SchoolPolicy } from './school-policy';
import { Session } from './session';
import type { SitePage } from './site-page';
import { x } from './sites';
import { until } from './until';

const loaded = loadRules();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const { file } = loaded.value;

const LOCKED = { value: false, locked: true };
const LOCKING = JSON.stringify({ ...file, version: '1.0.1', settings: { dayPause: LOCKED, sitePause: LOCKED } });
/** A school that is always in a lesson, so that the test does not depend on the hour. */
const ALWAYS: NonNullable<RulesFile['vocabulary']['school']['hours']> = {
  zone: 'Europe/London',
  days: [1, 2, 3, 4, 5, 6, 7],
  from: '00:00',
  to: '23:59',
  closed: [],
  lessons: [{ from: '00:00', to: '23:59' }],
};
const IN_LESSONS = JSON.stringify({
  ...file,
  version: '1.0.2',
  settings: { lessonReminder: { value: true, locked: false } },
  vocabulary: { ...file.vocabulary, school: { ...file.vocabulary.school, hours: ALWAYS } },
});

/** A browser that a school looks after; in Chromium only the machine's administrator can make it one. */
async function startManaged(name: BrowserName, values: object): Promise<{ session: Session; end: () => Promise<void> }> {
  const session = await Session.start(name, {}, async (home) => {
    if (name !== 'firefox') return;
    const folder = join(home, '.mozilla/managed-storage');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${GECKO_ID}.json`), JSON.stringify({ name: GECKO_ID, description: 'x', type: 'storage', data: values }));
  });
  const policy = name === 'chrome' ? new SchoolPolicy(new URL(session.origin).hostname) : null;
  policy?.set(values);
  const version = JSON.parse((values as { rules: string }).rules).version;
  const page = await openExtensionPage(session, '/popup.html');
  await until('the policy', 15_000, async () => {
    const answer = await page.evaluate('chrome.runtime.sendMessage({ name: "rulesInForce", input: null })');
    return JSON.stringify(answer).includes(version) ? true : null;
  });
  await page.close();
  return {
    session,
    end: async () => {
      policy?.remove();
      await session.close();
    },
  };
}

async function untilOneLine(page: SitePage, words: string): Promise<string> {
  await page.write(HARMLESS);
  const { text } = await page.untilNoteSettles();
  expect(text).toContain(words);
  await page.openNote();
  return (await page.advisory()).text;
}

const managed = BROWSERS.filter((name) => name === 'firefox' || mayWritePolicies());

describe.each(managed)('in %s, on a device of the school’s', (name) => {
  let session: Session;
  let end: () => Promise<void> = async () => {};
  beforeAll(async () => {
    ({ session, end } = await startManaged(name, { schoolDevice: true, rules: LOCKING }));
  });
  afterAll(() => end());

  it('one calm line cites clause 1, and one click says that this is for the school', () =>
    session.on(x, async (page) => {
      const text = await untilOneLine(page, 'Clause 1');
      expect(text).toContain('may monitor its own IT');
      await page.choose('I am posting for the school');
      await page.untilAdvisory('nothing');
      await page.open();
      await page.write(`${HARMLESS} again`);
      await page.rest(1500);
      expect((await page.advisory()).kind).toBe('nothing');
    }));

  it('pauses that the school has locked are not offered, and that is said', () =>
    session.on(x, async (page) => {
      await untilOneLine(page, 'Clause 1');
      await page.choose('Other answers');
      const { text } = await page.advisory();
      expect(text).toContain('Pausing has been switched off for everybody by the Oak Field rules.');
      expect(text).not.toContain('Quiet for today');
      await page.shoot('note-locked');
    }));

  it('the options say what the school has set and that its own computers are monitored; no first run is offered', async () => {
    const options = await openExtensionPage(session, '/options.html');
    const text = await until('the options', 5000, async () => {
      const shown = await options.evaluate(() => document.body.innerText);
      return shown.includes('Set by your school') ? shown : null;
    });
    for (const words of ['No pausing for a day', 'No pausing on a site', 'monitors its own IT systems', 'reports nothing to anybody'])
      expect(text).toContain(words);
    await options.screenshot({ path: `shots/${name}-options-managed.png`, fullPage: true });
    await options.close();
    const popup = await openExtensionPage(session, '/popup.html');
    await popup.waitForSelector('.attention');
    const shown = await popup.evaluate(() => document.body.innerText);
    expect(shown).not.toContain('New here?');
    expect(shown).toContain('Pausing for a day or on a site has been switched off for everybody by Oak Field.');
    await popup.close();
  });
});

describe.each(managed)('in %s, where the school wants the lesson reminder', (name) => {
  let session: Session;
  let end: () => Promise<void> = async () => {};
  beforeAll(async () => {
    ({ session, end } = await startManaged(name, { schoolDevice: false, rules: IN_LESSONS }));
  });
  afterAll(() => end());

  it('a draft written in a lesson gets a line about clause 2, until it is said to be an urgent family matter', () =>
    session.on(x, async (page) => {
      const text = await untilOneLine(page, 'Clause 2');
      expect(text).toContain('It is lesson time');
      await page.shoot('note-lesson');
      await page.choose('This is an urgent family matter');
      await page.untilAdvisory('nothing');
      await page.open();
      await page.write(`${HARMLESS} again`);
      await page.rest(1500);
      expect((await page.advisory()).kind).toBe('nothing');
    }));
});
