import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answersAbout } from '../../src/answers/answers-about';
import { compileRules } from '../../src/engine/match/compile-rules';
import { draftOf } from '../../src/engine/schema/draft';
import { type RulesFile, rulesFile } from '../../src/engine/schema/rules-file';
import { changeSettings } from '../../src/settings/store';
import { smallRulesFile } from '../engine/rules-for-tests';

const LESSONS = {
  zone: 'Europe/London',
  days: [1, 2, 3, 4, 5, 6, 7],
  from: '00:00',
  to: '23:59',
  lessons: [{ from: '00:00', to: '23:59' }],
};
function rulesWith(settings?: object) {
  const file = smallRulesFile([
    { id: 'small/lesson', when: { now: ['in-lesson-time'] } },
    { id: 'small/device', clause: '4', when: { device: ['school'] } },
    { id: 'small/word', when: { phrase: 'marrow' } },
  ]) as { vocabulary: { school: object } };
  Object.assign(file.vocabulary.school, { hours: LESSONS });
  return compileRules(rulesFile.parse({ ...file, ...(settings ? { settings } : {}) }) as RulesFile);
}

const SITE = { id: 'x', url: 'https://x.com/home', tab: { id: 7 } } as Browser.runtime.MessageSender;
const PAGE = { id: 'x', url: 'chrome-extension://ours/popup.html', tab: { id: 8 } } as Browser.runtime.MessageSender;
const check = async (answers: ReturnType<typeof answersAbout>, text: string, sender = SITE) => {
  const { findings, ...rest } = await answers.checkDraft(draftOf(text), sender);
  return { ...rest, rules: findings.map(({ rule }) => rule) };
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://ours${path}`);
});

describe('the words of the rules', () => {
  const words = {
    cy: { rules: { 'small/word': { title: 'Pwmpen' } }, policy: { reminders: { lessons: 'Nid mewn gwersi.' } } },
  };
  const reminders = { lessons: { clause: '3', line: 'Not in lessons.' } };
  const { file, ...compiled } = rulesWith();
  const answers = answersAbout(() => ({ ...compiled, file: { ...file, translations: words, policy: { ...file.policy, reminders } } }));
  const titleOn = async (sender: Browser.runtime.MessageSender) =>
    (await answers.checkDraft(draftOf('a marrow'), sender)).findings[0]?.title;

  test('are in the language in force, beside a draft and on a page of ours', async () => {
    expect([await titleOn(SITE), await titleOn(PAGE)]).toEqual(['A rule', 'A rule']);
    await changeSettings((each) => ({ ...each, chosen: { language: 'cy' } }));
    expect([await titleOn(SITE), await titleOn(PAGE)]).toEqual(['Pwmpen', 'Pwmpen']);
    expect((await answers.schoolSays()).reminders).toEqual({ lessons: { clause: '3', line: 'Nid mewn gwersi.', language: 'cy' } });
  });
});

describe('a draft that is being typed', () => {
  test('is judged without the hour, unless the person or the school wants the lesson reminder', async () => {
    expect(
      (
        await check(
          answersAbout(() => rulesWith()),
          'hello',
        )
      ).rules,
    ).toEqual([]);
    await changeSettings((each) => ({ ...each, chosen: { lessonReminder: true } }));
    expect(
      (
        await check(
          answersAbout(() => rulesWith()),
          'hello',
        )
      ).rules,
    ).toEqual(['small/lesson']);
    const locked = rulesWith({ lessonReminder: { value: false, locked: true } });
    expect(
      (
        await check(
          answersAbout(() => locked),
          'hello',
        )
      ).rules,
    ).toEqual([]);
  });

  test('is judged as written on the school’s device where its policy says so', async () => {
    await fakeBrowser.storage.managed.set({ schoolDevice: true });
    const answers = answersAbout(() => rulesWith());
    expect((await check(answers, 'hello')).rules).toEqual(['small/device']);
    expect(await answers.schoolSays()).toMatchObject({
      managed: true,
      device: 'school',
      settings: {},
      reminders: {},
      rulesFile: { id: 'small' },
    });
  });

  test('gets no answer that was dismissed here, but does elsewhere', async () => {
    const answers = answersAbout(() => rulesWith());
    await answers.dismissFindings({ how: 'note', findings: [{ rule: 'small/word', words: 'Marrow' }] }, SITE);
    expect((await check(answers, 'a marrow')).rules).toEqual([]);
    expect((await check(answers, 'a marrow', { ...SITE, url: 'https://www.facebook.com/' })).rules).toEqual(['small/word']);
  });

  test('gets none at all while the site is to be quiet, and says why', async () => {
    const answers = answersAbout(() => rulesWith());
    await answers.pauseChecking({ on: 'site' }, SITE);
    expect(await check(answers, 'a marrow')).toMatchObject({ rules: [], severity: 'none', paused: 'site' });
    expect((await check(answers, 'a marrow', { ...SITE, url: 'https://bsky.app/' })).rules).toEqual(['small/word']);
  });

  test('is told which pauses the school does not allow', async () => {
    const locked = rulesWith({ dayPause: { value: false, locked: true } });
    const answers = answersAbout(() => locked);
    await answers.pauseChecking({ on: 'day' }, SITE);
    expect(await check(answers, 'a marrow')).toMatchObject({ rules: ['small/word'], mayNotPause: ['day'] });
  });
});

test('a draft on a page of ours is told all, whatever was dismissed or paused', async () => {
  await fakeBrowser.storage.managed.set({ schoolDevice: true });
  const answers = answersAbout(() => rulesWith());
  await answers.pauseChecking({ on: 'day' }, SITE);
  expect((await check(answers, 'a marrow', PAGE)).rules).toEqual(['small/word']);
});
