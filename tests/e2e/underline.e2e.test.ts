import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { EXCLUDED, THICK } from './drafts';
import { Session } from './session';
import type { SitePage } from './site-page';
import { facebook, x } from './sites';
import { until } from './until';

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it.each([facebook, x])(
    'on $name the words concerned are underlined, and no more once the note is closed; the page’s own tree stays as it was',
    (site) =>
      session.on(site, async (page) => {
        await page.write(THICK);
        const before = await fieldTree(page);
        await page.untilNoteSettles();
        await until('the underline', 3000, async () => ((await underlined(page)) === 1 ? true : null));
        await page.shoot(`underlined-${site.page}`);
        expect(await fieldTree(page)).toBe(before);
        await page.choose('Dismiss this note');
        await until('it to go', 3000, async () => ((await underlined(page)) === 0 ? true : null));
      }),
  );

  it('words about what must stay private are not: the page could read which they are', () =>
    session.on(x, async (page) => {
      await page.write(EXCLUDED);
      await page.untilNoteSettles();
      expect(await underlined(page)).toBe(0);
    }));
});

/** How many stretches of words are highlighted, as the page itself can tell. */
const underlined = (page: SitePage): Promise<number> =>
  page.page.evaluate(() => (CSS.highlights.get('review') as { size: number } | undefined)?.size ?? 0);

const fieldTree = (page: SitePage): Promise<string> => page.page.$eval(page.site.field, (field) => field.innerHTML);
