import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe';
import { controlBackground } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED, HARMLESS } from './drafts';
import { Session } from './session';
import { SitePage } from './site-page';
import { facebook, readingPage, SITES, x } from './sites';

const LINE = 'The marrows are in and the judges have been kind to the society again. ';
const LONG = Array.from({ length: 400 }, () => LINE.repeat(8).slice(0, 499)).join('\n');
const TOKEN = 'a'.repeat(50_000);

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  describe.each(SITES)('on $name', (site) => {
    it('a draft of 200,000 characters can be posted', () =>
      session.on(site, async (page) => {
        await page.paste(LONG);
        await page.submit();
        const [posted] = await page.untilPosted(1, 10_000);
        await page.rest(500);
        expect((await page.posted()).length).toBe(1);
        expect(posted?.replace(/\s+/g, ' ')).toBe(LONG.trim().replace(/\s+/g, ' '));
      }));

    it('one unbroken token of 50,000 characters can be posted', () =>
      session.on(site, async (page) => {
        await page.paste(TOKEN);
        await page.submit();
        expect(await page.untilPosted(1, 10_000)).toEqual([TOKEN]);
      }));
  });

  it('a breach at the end of 200,000 characters is still advised', () =>
    session.on(x, async (page) => {
      await page.paste(`${LONG}\n${EXCLUDED}`);
      expect((await page.untilAdvisory('note', 15_000)).text).toContain('Clause 3');
    }));

  describe('a background that dies in the middle of a check', () => {
    it.each(SITES)('does not keep a draft from being posted on $name, and the next draft is checked', (site) =>
      session.on(site, async (page) => {
        const background = await controlBackground(session);
        await background.stall();
        try {
          await page.write(EXCLUDED);
          const started = Date.now();
          await page.submit();
          expect(await page.untilPosted(1)).toEqual([EXCLUDED]);
          expect(Date.now() - started).toBeLessThan(1500);
          expect((await page.untilAdvisory('notice')).text).toContain('unavailable');
          expect(await violations(page.page, 'advisory')).toEqual([]);
        } finally {
          await background.kill();
        }

        await page.open();
        await page.write(EXCLUDED);
        expect((await page.untilAdvisory('note')).text).toContain('Clause 3');
        await page.submit();
        await page.untilAdvisory('pause');
      }),
    );
  });

  it('a page with nothing to write in is left as it is', () =>
    session.on(readingPage, async (page) => {
      const before = await page.page.evaluate(() => document.documentElement.outerHTML);
      await page.page.click('h1');
      await page.page.click('input[type=search]');
      await page.write('Reece A in 9T');
      await page.rest(1000);
      expect(await page.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      expect(await page.page.evaluate(() => [...document.querySelectorAll('*')].filter((each) => each.shadowRoot !== null).length)).toBe(0);
      expect(await page.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    }));

  it('before there is something to say, a page with a composer is left as it is too', () =>
    session.on(x, async (page) => {
      const elements = () => page.page.evaluate(() => [...document.documentElement.children].map((each) => each.localName));
      await page.write(HARMLESS);
      await page.rest(1000);
      expect(await elements()).toEqual(['head', 'body']);
    }));
});

describe.each(BROWSERS)('an extension updated under an open tab, in %s', (browser) => {
  // A browser turns an extension off that is reloaded too often, so each test has a browser of its own.
  let session: Session;
  beforeEach(async () => {
    session = await Session.start(browser);
  });
  afterEach(() => session?.close());

  it('leaves the person able to post in every tab that was open', async () => {
    const tabs: SitePage[] = [];
    for (const site of SITES) {
      const tab = new SitePage(await session.newPage(), site, browser);
      await tab.open();
      await tab.write(HARMLESS);
      await tab.rest(500);
      tabs.push(tab);
    }
    await session.updateExtension();
    for (const tab of tabs) {
      await tab.page.bringToFront();
      await tab.write('. And a marrow');
      await tab.submit();
      expect(await tab.untilPosted(1), await tab.describe()).toEqual([`${HARMLESS}. And a marrow`]);
    }
    await session.on(facebook, async (page) => {
      await page.write(EXCLUDED);
      expect((await page.untilNoteSettles()).text).toContain('Clause 3');
    });
  });

  it('does not keep a draft with a note from being posted', () =>
    session.on(facebook, async (page) => {
      await page.write(EXCLUDED);
      await page.untilAdvisory('note');
      await session.updateExtension();
      await page.submit();
      // Where the old script lives on it may still hold once, by what it knew.
      await page.rest(600);
      if ((await page.advisory()).kind === 'pause') await page.choose('Post anyway');
      expect(await page.untilPosted(1)).toEqual([EXCLUDED]);
    }));
});

describe('an extension updated under an open tab, in chrome', () => {
  // Firefox ends the old script at once, and with it anything that could speak.
  it('is told of in a line that says to reload', async () => {
    const session = await Session.start('chrome');
    try {
      await session.on(facebook, async (page) => {
        await page.write(HARMLESS);
        await page.rest(500);
        await session.updateExtension();
        await page.write('. And a marrow');
        expect((await page.untilAdvisory('notice')).text).toContain('reload this page');
        expect(await violations(page.page, 'advisory')).toEqual([]);
      });
    } finally {
      await session.close();
    }
  });
});
