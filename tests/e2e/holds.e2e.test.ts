import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe';
import { BROWSERS } from './browsers';
import { EXCLUDED, HARMLESS, THICK } from './drafts';
import { Session } from './session';
import type { SitePage } from './site-page';
import { facebook, facebookComment, SITES, x, xDialog } from './sites';

/** The longest a submission is held for an answer, and what a slow machine needs to notice. */
const BUDGET_MS = 400;
const SLACK_MS = 350;
/** Long enough for a second post to show itself. */
const AFTERMATH_MS = 400;

const BUTTON = { by: 'the Post button', submit: (page: SitePage) => page.submit() };
const KEY = { by: 'Ctrl+Enter', submit: (page: SitePage) => page.submitByKey() };
const ENTER = { by: 'Enter', submit: (page: SitePage) => page.press('Enter') };

const MAIN = SITES.flatMap((site) => [BUTTON, KEY].map((way) => ({ site, ...way })));
const ALL = [...MAIN, { site: facebookComment, ...ENTER }, { site: xDialog, ...BUTTON }, { site: xDialog, ...KEY }];

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  describe.each(ALL)('on $site.name by $by', ({ site, submit }) => {
    it('a serious finding is held once; Keep editing keeps the draft, and the second submit posts', () =>
      session.on(site, async (page) => {
        await page.write(EXCLUDED);
        await page.untilAdvisory('note');
        await submit(page);
        expect((await page.untilAdvisory('pause')).text).toContain('Clause 3');
        await page.choose('Keep editing');
        await page.untilAdvisory('note');
        expect(await page.draft()).toBe(EXCLUDED);
        expect(await page.posted()).toEqual([]);

        await submit(page);
        await page.untilPosted(1);
        await page.rest(AFTERMATH_MS);
        expect(await page.posted()).toEqual([EXCLUDED]);
      }));

    it('a serious draft submitted before its note could stand is held too, and Post anyway posts it exactly once', () =>
      session.on(site, async (page) => {
        await page.write(EXCLUDED);
        await submit(page);
        await page.untilAdvisory('pause');
        expect(await page.posted()).toEqual([]);
        await page.choose('Post anyway');
        await page.untilPosted(1);
        await page.rest(AFTERMATH_MS);
        expect(await page.posted()).toEqual([EXCLUDED]);
      }));
  });

  describe.each(MAIN)('on $site.name by $by', ({ site, submit }) => {
    it('a clean draft typed and submitted at once is posted once, within the budget', () =>
      session.on(site, async (page) => {
        await page.write(HARMLESS);
        const started = Date.now();
        await submit(page);
        await page.untilPosted(1);
        const took = Date.now() - started;
        await page.rest(AFTERMATH_MS);
        expect(await page.posted()).toEqual([HARMLESS]);
        expect(took).toBeLessThan(BUDGET_MS + SLACK_MS);
      }));

    it('a finding that is only advised, once seen, is not held', () =>
      session.on(site, async (page) => {
        await page.write(THICK);
        await page.untilNoteSettles();
        await submit(page);
        await page.untilPosted(1);
        expect((await page.advisory()).kind).not.toBe('pause');
        expect(await page.posted()).toEqual([THICK]);
      }));
  });

  describe.each(SITES)('on $name', (site) => {
    it('Keep editing puts the caret back where it was', () =>
      session.on(site, async (page) => {
        await page.write(EXCLUDED);
        await page.untilAdvisory('note');
        await page.submit();
        await page.untilAdvisory('pause');
        await page.choose('Keep editing');
        await page.untilAdvisory('note');
        await page.write(', sadly');
        expect(await page.draft()).toBe(`${EXCLUDED}, sadly`);
      }));

    it('Escape in the pause is Keep editing', () =>
      session.on(site, async (page) => {
        await page.write(EXCLUDED);
        await page.submit();
        await page.untilAdvisory('pause');
        await page.press('Escape');
        await page.untilAdvisory('note');
        await page.write(', sadly');
        expect(await page.draft()).toBe(`${EXCLUDED}, sadly`);
        expect(await page.posted()).toEqual([]);
      }));
  });

  it('Ctrl+Enter in the pause posts once', () =>
    session.on(facebook, async (page) => {
      await page.write(EXCLUDED);
      await page.submit();
      await page.untilAdvisory('pause');
      await page.submitByKey();
      await page.untilPosted(1);
      await page.rest(AFTERMATH_MS);
      expect(await page.posted()).toEqual([EXCLUDED]);
    }));

  it('a site that takes only what the hand itself has pressed leaves the draft, and lets it through at the next press', () =>
    session.on(x, async (page) => {
      await page.page.evaluate(() =>
        window.addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true }),
      );
      await page.write(EXCLUDED);
      await page.submit();
      await page.untilAdvisory('pause');
      await page.choose('Post anyway');
      expect((await page.untilAdvisory('notice', 8000)).text).toContain('press again');
      expect(await violations(page.page, 'advisory')).toEqual([]);
      await page.shoot('ignored');
      expect(await page.draft()).toBe(EXCLUDED);
      expect(await page.posted()).toEqual([]);
      await page.submit();
      expect(await page.untilPosted(1)).toEqual([EXCLUDED]);
    }));
});
