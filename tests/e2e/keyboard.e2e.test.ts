import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED } from './drafts';
import { focused, names, pressAll, tabTo, unseen, walk } from './focus';
import { wordsOfClause } from './policy-words';
import { Session } from './session';
import { SITES } from './sites';
import { until } from './until';

/** Found by a rule that has not had its pause yet. */
const ANOTHER = '. Mia B in 8B is on a child protection plan';
const AT_THE_END = ' this morning';
const SAFER = 'It has been a hard week at work.';
const CLAUSE_3 = 'Clause 3 in the policy’s own words';
/** Long enough for a second post to show itself. */
const AFTERMATH_MS = 400;

describe.each(BROWSERS)('by keyboard alone, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  const untilFocus = (page: Page, name: string) =>
    until(`the focus to be on “${name}”`, 3000, async () => ((await focused(page)).name.startsWith(name) ? true : null));

  describe.each(SITES)('on $name', (site) => {
    it('the note is opened, walked through, closed, left and dismissed; the caret is where it was, and typing goes on there', () =>
      session.on(site, async (page) => {
        await page.write(EXCLUDED);
        await page.untilNoteSettles();
        for (const _ of AT_THE_END) await page.press('ArrowLeft');
        await page.press('q', 'Alt', 'Shift');
        await untilFocus(page.page, 'A quiet word');
        const toClause = [await focused(page.page), ...(await tabTo(page.page, CLAUSE_3))];
        expect(names(toClause)).toEqual([
          'A quiet word Clause 3',
          'Dismiss this note about Clause 3 for this draft',
          `Put it in: “${SAFER}”`,
          `Copy “${SAFER}”`,
          CLAUSE_3,
        ]);
        await page.press('Enter');
        expect((await page.advisory()).text).toContain(wordsOfClause('3'));
        const toAnswers = await tabTo(page.page, 'Other answers');
        await page.press(' ');
        const answers = await walk(page.page, 'Tab', 4);
        expect(names(answers).map((name) => name.split(' ').slice(0, 3).join(' '))).toEqual([
          'Not about school',
          'Tell the rules’',
          'Quiet for today',
          'Quiet on this',
        ]);
        expect(unseen([...toClause, ...toAnswers, ...answers])).toEqual([]);

        await page.press('Escape');
        await until('the note to be closed', 3000, async () => ((await page.advisory()).text.includes('Other answers') ? null : true));
        await page.write(' we hear');
        expect(await page.draft()).toBe(EXCLUDED.replace(AT_THE_END, ` we hear${AT_THE_END}`));

        await page.press('q', 'Alt', 'Shift');
        await untilFocus(page.page, 'A quiet word');
        expect(names(await walk(page.page, 'Shift+Tab', 1))).toEqual(['elsewhere']);
        await tabTo(page.page, 'Dismiss');
        await page.press('Enter');
        await page.untilAdvisory('nothing');
        await page.write(', too');
        expect(await page.draft()).toBe(EXCLUDED.replace(AT_THE_END, ` we hear, too${AT_THE_END}`));
        expect(await page.posted()).toEqual([]);
      }));

    it('the pause keeps the focus, gives the caret back, and posts once when that is chosen', () =>
      session.on(site, async (page) => {
        await page.write(EXCLUDED);
        await page.untilNoteSettles();
        await page.submitByKey();
        await untilFocus(page.page, 'Keep editing');
        const round = [await focused(page.page), ...(await walk(page.page, 'Tab', 5)), ...(await walk(page.page, 'Shift+Tab', 5))];
        const stops = ['Keep editing', 'Post anyway', `Copy “${SAFER}”`, CLAUSE_3];
        expect(new Set(names(round))).toEqual(new Set(stops));
        expect(names(round).slice(0, 5)).toEqual([...stops, 'Keep editing']);
        expect(unseen(round)).toEqual([]);
        await page.press('Escape');
        await page.untilAdvisory('note');
        await page.write(ANOTHER);
        expect(await page.draft()).toBe(EXCLUDED + ANOTHER);

        await page.submitByKey();
        await untilFocus(page.page, 'Keep editing');
        await tabTo(page.page, 'Post anyway');
        expect(await page.posted()).toEqual([]);
        await page.press('Enter');
        await page.untilPosted(1);
        await page.rest(AFTERMATH_MS);
        expect(await page.posted()).toEqual([EXCLUDED + ANOTHER]);
      }));
  });

  it.each(['/popup.html', '/sidepanel.html'])(
    'in %s a draft is written and checked, and every control is reached and pressed',
    async (path) => {
      const page = await openExtensionPage(session, path);
      await page.setViewport({ width: 400, height: 900 });
      await tabTo(page, 'Your draft');
      await page.keyboard.type(EXCLUDED);
      await page.waitForSelector('.result summary');
      const toClause = await tabTo(page, CLAUSE_3);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.body.innerText)).toContain(wordsOfClause('3'));
      const { way, pressed, wanted } = await pressAll(page);
      expect(unseen([...toClause, ...way])).toEqual([]);
      expect(pressed).toBe(wanted);
      await page.close();
    },
  );

  it('the first run is gone through, each screen from its heading', async () => {
    const page = await openExtensionPage(session, '/welcome.html');
    const next = async (...stops: string[]) => {
      const way = await walk(page, 'Tab', stops.length);
      expect(names(way).map((name, at) => name.slice(0, stops[at]?.length))).toEqual(stops);
      expect(unseen(way)).toEqual([]);
    };
    await next('Skip', 'Next');
    await page.keyboard.press('Enter');
    await untilFocus(page, 'What stays with you');
    await next('What your school can and cannot see', 'Back', 'Skip', 'Next');
    await page.keyboard.press('Enter');
    await untilFocus(page, 'A word in lesson time?');
    await next('Remind me in lesson time');
    await page.keyboard.press(' ');
    await until('the tick', 3000, () => page.evaluate(() => document.querySelector('input:checked') && true));
    await next('Back', 'Not now', 'Done');
    await page.keyboard.press('Enter');
    await untilFocus(page, 'That is all');
    await page.close();
  });
});
