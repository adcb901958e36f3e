import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundled } from '../../src/cli/load-rules';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED } from './drafts';
import { Session } from './session';
import { facebook } from './sites';
import { until } from './until';

const { translations, policy, rules } = readBundled();
const WELSH = translations?.cy;

/** Runs in the page: words in the advisory, and the language that they are in for whoever reads them out. */
function readSaid(selector: string): { words: string; lang: string | null }[] {
  const roots = [...document.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? [each.shadowRoot] : []));
  return roots
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .map((each) => ({ words: each.textContent ?? '', lang: each.closest('[lang]')?.getAttribute('lang') ?? null }));
}

describe.each(BROWSERS)('in %s, with Welsh chosen', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it('the rules speak Welsh, and the policy is quoted as it is written', () =>
    session.on(facebook, async (page) => {
      const options = await openExtensionPage(session, '/options.html');
      await (await options.waitForSelector('select:has(> option[value="cy"])'))?.select('cy');
      await until('the Welsh options', 5000, async () => (await options.title()).startsWith('Dewisiadau') || null);
      expect(await options.evaluate(() => document.body.textContent)).toContain(WELSH?.policy?.reminders?.privacy);
      await options.close();
      await page.page.bringToFront();
      await page.open();
      await page.write(EXCLUDED);
      await page.untilAdvisory('note');
      await page.openNote();
      const clause = policy.clauses.find(({ number }) => number === '3')?.words;
      const said = (selector: string) => page.page.evaluate(readSaid, selector);
      const rule = rules.find(({ id }) => id === 'confidential/pupil-exclusion');
      expect(rule).toMatchObject({ clause: '3', severity: 'serious' });
      const words = WELSH?.rules?.[rule?.id ?? ''];
      expect(await said('.finding h3')).toContainEqual({ words: words?.title, lang: 'cy' });
      expect(await said('.finding .advice')).toContainEqual({ words: words?.advice, lang: 'cy' });
      expect(await said('blockquote')).toContainEqual({ words: clause, lang: 'en' });
      expect(await said('.consequence')).toEqual([{ words: WELSH?.policy?.consequence, lang: 'cy' }]);
      await page.shoot(`${browser}-rules-welsh`);
    }));
});
